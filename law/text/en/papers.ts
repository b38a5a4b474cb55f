import { type PaperKind } from '../../paper';
import { type TallyProblem } from '../../tallyProblems';

export const PAPERS_EN: Readonly<Record<PaperKind, string>> = {
  note: 'written note',
  rollSummary: 'summary sheet of voter registration',
  nominees: 'summary of nominations',
  consultation: 'record of the consultation',
  formalList: 'formal list of candidates',
  correction: 'correction roll',
  tally: 'record of the count',
  resultNotice: 'notice of those elected',
  timetable: 'timetable of the election',
};

export const TALLY_PROBLEMS_EN: Readonly<Record<TallyProblem, string>> = {
  notACount: 'a figure is negative or not a whole number',
  participantsOverVoters: 'more voters took part than the roll has',
  voidOverBallots: 'more void ballots than ballots',
  votesOverValidBallots: 'somebody has more votes than there are valid ballots',
  votesOverSeats: 'all votes together exceed valid ballots times seats',
  nomineeTwice: 'somebody is listed twice',
};

export const TALLY_LINES_EN: ReadonlyMap<string, string> = new Map([
  ['voters', 'the numbers of voters'],
  ['participants', 'the numbers of those who took part'],
  ['ballots', 'the numbers of ballots'],
  ['voidBallots', 'the numbers of void ballots'],
  ['votes', 'the lists of those who received votes'],
]);
