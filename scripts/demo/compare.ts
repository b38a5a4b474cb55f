import { type DistrictAnswer, type ElectionAnswer, type HistoryEntry } from '../sampleOffice/answers';
import { type Calendar, type CalendarRow } from './calendar';

/** What the API said of the district and of its election, at the end. */
export interface Outcome {
  readonly district: DistrictAnswer;
  readonly election: ElectionAnswer;
  readonly history: readonly HistoryEntry[];
}

export interface Difference {
  readonly row: CalendarRow;
  /** What the API says; null where it says nothing. */
  readonly found: string | null;
}

/** The rows of the calendar that the API's answers do not bear out. */
export function differences(calendar: Calendar, outcome: Outcome): readonly Difference[] {
  return calendar.rows
    .map((row) => ({ row, found: READ[row.read](row.code, outcome) }))
    .filter(({ row, found }) => !(row.read === 'happenedBy' ? isBy(found, row.on) : found === row.on));
}

function isBy(found: string | null, on: string): boolean {
  return found !== null && found <= on;
}

type Read = (code: string, outcome: Outcome) => string | null;

const READ: Readonly<Record<CalendarRow['read'], Read>> = {
  happened,
  happenedBy: happened,
  opens: (code, outcome) => stepOf(code, outcome)?.opensOn ?? null,
  closes: (code, outcome) => stepOf(code, outcome)?.publishedOn ?? null,
  limit: (code, outcome) => stepOf(code, outcome)?.commonOn ?? null,
  strict: (code, outcome) => stepOf(code, outcome)?.strictOn ?? null,
  date: (code, { district }) => district.dates.find((date) => date.code === code)?.on ?? null,
  electionDay: (_code, { election }) => election.electionDay,
};

function stepOf(
  code: string,
  { district, election }: Outcome,
): DistrictAnswer['stages'][number]['steps'][number] | undefined {
  return [...district.stages, ...election.stages]
    .flatMap(({ steps }) => steps)
    .find(({ step }) => step.code === code);
}

/** The day on which the step was done, by the line of the history that says so. */
function happened(code: string, { history }: Outcome): string | null {
  const done = history.find(({ kind, step }) => kind === 'done' && step?.code === code);
  return (done?.happenedAt ?? done?.at)?.slice(0, 10) ?? null;
}
