import { type CandidateList } from '../../candidateList';
import { type Outcome, type Vote } from '../../count';

function outcomeEn(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'void':
      return outcome.because === 'moreBallotsThanVoters'
        ? 'void, more ballots than voters'
        : 'void, no more than half of the voters took part';
    case 'elected':
      return `valid, ${outcome.elected.length} elected`;
    case 'anotherElection':
      return `valid, ${outcome.elected.length} elected, ${outcome.seatsLeft} seats still empty`;
    case 'tie':
      return `valid, ${outcome.elected.length} elected; ${outcome.tied.length} are tied for ${outcome.seatsLeft} and need a re-vote`;
  }
}

export function voteEn({ round, tally, outcome }: Vote): string {
  return (
    `Vote ${round}: ${tally.voters} voters, ${tally.participants} took part, ${tally.ballots} ballots, ` +
    `${tally.voidBallots} void; ${outcomeEn(outcome)}`
  );
}

export function listEn(list: CandidateList): string {
  switch (list.stage) {
    case 'collecting':
      return `${list.nominees.length} nominees so far`;
    case 'preliminary':
      return `Preliminary list of ${list.nominees.length}, posted ${list.publishedOn}`;
    case 'primary':
      return `Primary on ${list.heldOn} among ${list.nominees.length}`;
    case 'formal':
      return `Formal list of ${list.candidates.length}, posted ${list.publishedOn}`;
  }
}
