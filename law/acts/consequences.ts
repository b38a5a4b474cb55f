import { candidateRange } from '../candidateRatio';
import { electionLaw } from '../basis';
import { type Event } from '../event';
import { outcomeOf } from '../outcome';
import { type PaperContent } from '../paper';
import { stepOf } from '../stepOf';
import { type Case } from './case';

/** What a decision brings besides itself: a list, a vote, a step that need not be held, a timetable in force. */
export function consequences(of: Case, paper: PaperContent): readonly Event[] {
  const at = of.facts.now;
  switch (paper.kind) {
    case 'nominees':
      return [
        {
          kind: 'listChanged',
          at,
          list: { stage: 'collecting', nominees: paper.nominees.map(({ id }) => id) },
        },
      ];
    case 'consultation':
      return withoutPrimary(of, paper.agreed);
    case 'tally':
      return [voteOf(of, paper)];
    case 'timetable': {
      const { group, revision, electionDay } = paper;
      return [{ kind: 'planPublished', at, group, revision, electionDay }];
    }
    default:
      return [];
  }
}

function voteOf({ state, facts, key }: Case, { tally }: Extract<PaperContent, { kind: 'tally' }>): Event {
  const seats = state.scope === 'district' ? state.seats : 0;
  return {
    kind: 'voteCounted',
    at: facts.now,
    vote: { round: key.round, tally, outcome: outcomeOf({ tally, seats }) },
  };
}

/** A primary is for a list beyond the margin on which the groups do not agree (选举法 32), and for nothing else. */
function withoutPrimary({ state, facts }: Case, agreed: boolean): readonly Event[] {
  const step = { code: 'primary', round: 1 } as const;
  if (state.scope !== 'district' || stepOf(state, step)?.life === 'done') return [];
  const nominees = state.list === null || state.list.stage === 'formal' ? 0 : state.list.nominees.length;
  if (!agreed && nominees > candidateRange(state.seats, facts.rules).most) return [];
  return [{ kind: 'skipped', at: facts.now, step, ground: electionLaw(facts.rules.lawVersion, 32) }];
}
