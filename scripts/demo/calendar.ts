import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const calendar = z.object({
  election: z.string(),
  district: z.string(),
  rows: z.array(
    z.object({
      /** The line of the source's own table. */
      key: z.string(),
      code: z.string(),
      /** happened: the day in the history; the others: days of the published timetable. */
      read: z.enum(['happened', 'happenedBy', 'opens', 'closes', 'limit', 'strict', 'date', 'electionDay']),
      on: z.string(),
    }),
  ),
});
export type Calendar = z.infer<typeof calendar>;
export type CalendarRow = Calendar['rows'][number];

/** The literal dates of plan B, copied from the source by hand; run from the project's folder. */
export async function readCalendar(): Promise<Calendar> {
  return calendar.parse(JSON.parse(await readFile(path.resolve('test/cases/district7.json'), 'utf8')));
}
