import { agree } from './acts/agree';
import { type Case, caseOf, committeeDuties, groundOf, isComplete, isPlanned } from './acts/case';
import { recordFact } from './acts/recordFact';
import { returnPaper } from './acts/returnPaper';
import { sayNotPosted } from './acts/sayNotPosted';
import { submit } from './acts/submit';
import { apply } from './apply';
import { type Actor, type Deed } from './deed';
import { type Facts } from './facts';
import { allow, refuse, type Refused, type Ruling } from './refusal';
import { type State } from './state';

/**
 * Rules on one act over a state that is settled up to `facts.now`: refused with a code and its ground, or turned into
 * events; no events means that it was so already.
 */
export function decide(state: State, deed: Deed, actor: Actor, facts: Facts): Ruling {
  const holder = facts.roster.holders.find(({ membership }) => membership === actor.membership);
  if (holder === undefined) return outsideProblem(actor, facts);
  const of = caseOf({ state, key: deed.step, actor, holder, facts });
  const ruling = placeProblem(of) ?? rule(of, deed);
  return ruling.allowed && ruling.events.length > 0 ? closing(state, ruling, facts) : ruling;
}

/** A post that has ended is told apart from one in a body that has nothing to do here. */
function outsideProblem({ membership }: Actor, facts: Facts): Refused {
  const ended = facts.roster.notInOffice.includes(membership);
  return refuse(ended ? 'NOT_IN_OFFICE' : 'NOT_YOUR_BODY', committeeDuties({ facts }));
}

function placeProblem(of: Case): Refused | null {
  if (of.state.closed) return refuse('DISTRICT_CLOSED', groundOf(of));
  return isPlanned(of) ? null : refuse('STEP_NOT_IN_PLAN', groundOf(of), { step: of.key.code });
}

function rule(of: Case, deed: Deed): Ruling {
  switch (deed.kind) {
    case 'submit':
      return submit(of, deed);
    case 'agree':
      return agree(of, deed);
    case 'return':
      return returnPaper(of, deed);
    case 'fact':
      return recordFact(of, deed);
    case 'notPosted':
      return sayNotPosted(of);
  }
}

function closing(state: State, ruling: Extract<Ruling, { allowed: true }>, facts: Facts): Ruling {
  const next = ruling.events.reduce(apply, state);
  return isComplete(next, facts) ? allow([...ruling.events, { kind: 'closed', at: facts.now }]) : ruling;
}
