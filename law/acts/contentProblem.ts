import { candidateRange } from '../candidateRatio';
import { type NomineeId } from '../id';
import { type PaperContent, type Tally } from '../paper';
import { refuse, type Refused } from '../refusal';
import { type DistrictState } from '../state';
import { tallyProblems } from '../tallyProblems';
import { type Case, groundOf } from './case';

/** What the law says of a paper's own figures and names; asked when it is handed in and again when it is decided. */
export function contentProblem(of: Case): Refused | null {
  const { state, facts } = of;
  if (facts.paper === null || state.scope !== 'district') return null;
  const { content } = facts.paper;
  switch (content.kind) {
    case 'nominees':
      return nomineesProblem(
        of,
        state,
        content.nominees.map(({ id }) => id),
      );
    case 'formalList':
      return formalListProblem(of, state, content.candidates);
    case 'tally':
      return tallyProblem(of, state, content);
    default:
      return null;
  }
}

function twice(names: readonly NomineeId[]): NomineeId | undefined {
  return names.find((name, n) => names.indexOf(name) !== n);
}

/** All lawful nominees go on; fewer than the margin asks leave the list short, and only more nominations help before E−15. */
function nomineesProblem(of: Case, { seats }: DistrictState, names: readonly NomineeId[]): Refused | null {
  const double = twice(names);
  if (double !== undefined) return refuse('CANDIDATE_NOT_ON_LIST', groundOf(of), { nominee: double });
  const { least } = candidateRange(seats, of.facts.rules);
  return names.length < least ? tooFew(of, seats, names.length, least) : null;
}

function tooFew(of: Case, seats: number, candidates: number, least: number): Refused {
  return refuse('CANDIDATES_TOO_FEW', of.facts.rules.candidateRatio.basis, { seats, candidates, least });
}

/** 选举法 31, 32: within the margin, from the preliminary list, and the whole of it where it lies within the margin already. */
function formalListProblem(of: Case, state: DistrictState, names: readonly NomineeId[]): Refused | null {
  const { candidateRatio } = of.facts.rules;
  const preliminary = state.list === null || state.list.stage === 'formal' ? [] : state.list.nominees;
  const stranger = names.find((name) => !preliminary.includes(name)) ?? twice(names);
  if (stranger !== undefined) return refuse('CANDIDATE_NOT_ON_LIST', groundOf(of), { nominee: stranger });
  const { least, most } = candidateRange(state.seats, of.facts.rules);
  const counts = { seats: state.seats, candidates: names.length };
  if (names.length < least) return tooFew(of, state.seats, names.length, least);
  if (names.length > most) return refuse('CANDIDATES_TOO_MANY', candidateRatio.basis, { ...counts, most });
  const shortened = preliminary.length <= most && names.length < preliminary.length;
  return shortened
    ? refuse('LIST_SHORTENED', groundOf(of), { ...counts, preliminary: preliminary.length })
    : null;
}

type TallyPaper = Extract<PaperContent, { kind: 'tally' }>;

function tallyProblem(of: Case, state: DistrictState, { tally, again }: TallyPaper): Refused | null {
  const line = firstDifference(tally, again);
  if (line !== null) return refuse('TALLY_TYPED_DIFFERENTLY', groundOf(of), { line });
  const [problem] = tallyProblems(tally, state.seats);
  return problem === undefined ? null : refuse('TALLY_IMPOSSIBLE', groundOf(of), { problem });
}

/** The first figure that was typed otherwise the second time: its name, or the nominee's id. */
function firstDifference(tally: Tally, again: Tally): string | null {
  const figures = ['voters', 'participants', 'ballots', 'voidBallots'] as const;
  const figure = figures.find((name) => tally[name] !== again[name]);
  if (figure !== undefined) return figure;
  const votesAgain = new Map(again.votes.map(({ nominee, votes }) => [nominee, votes]));
  const votes = tally.votes.find((line) => votesAgain.get(line.nominee) !== line.votes);
  return votes?.nominee ?? (again.votes.length === tally.votes.length ? null : 'votes');
}
