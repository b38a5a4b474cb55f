import { handlersOf, membershipsOf, personsOf } from '../audience';
import { authorityProblem } from '../authority';
import { type Deed } from '../deed';
import { allow, refuse, type Refused, type Ruling } from '../refusal';
import { firstOpenOf, isSettled, stepOf } from '../stepOf';
import { type Case, groundOf } from './case';
import { contentProblem } from './contentProblem';

type Submit = Extract<Deed, { kind: 'submit' }>;

/** 报送: a paper starts on its chain; the people of the next stage are fixed here. */
export function submit(of: Case, deed: Submit): Ruling {
  const { facts, rule, key, actor, holder } = of;
  if (isSameSubmission(of, deed)) return allow([]);
  const no =
    lifeProblem(of) ??
    authorityProblem(of, 0) ??
    orderProblem(of) ??
    paperProblem(of, deed) ??
    contentProblem(of);
  if (no !== null) return no;
  const next = handlersOf(rule, 1, facts.roster);
  return allow([
    {
      kind: 'submitted',
      at: facts.now,
      step: key,
      paper: deed.paper,
      actor,
      byPerson: holder.person,
      people: membershipsOf(next),
      notices: [{ message: 'toHandle', to: personsOf(next) }],
    },
  ]);
}

function isSameSubmission({ step, holder }: Case, { paper }: Submit): boolean {
  return step?.life === 'submitted' && step.paper.sha256 === paper.sha256 && step.byPerson === holder.person;
}

function lifeProblem(of: Case): Refused | null {
  const life = of.step?.life ?? 'open';
  if (life === 'open' || life === 'returned') return null;
  return refuse(life === 'submitted' ? 'ALREADY_SUBMITTED' : 'STEP_SETTLED', groundOf(of));
}

/** What must come first; a place may also want the roll to hang before anybody is nominated. */
export function orderProblem(of: Case): Refused | null {
  const { state, rule, facts, key } = of;
  const planned = new Set<string>(facts.plan?.rows.map(({ code }) => code) ?? []);
  const open = firstOpenOf(rule.after, state, planned);
  if (open !== undefined) return refuse('PRECEDING_STEP_OPEN', groundOf(of), { step: open });
  const { value, basis } = facts.rules.nominationOpens;
  const rollHangs = isSettled(stepOf(state, { code: 'voterRoll', round: 1 }));
  return key.code === 'preliminaryList' && value === 'afterRoll' && !rollHangs
    ? refuse('TOO_EARLY', basis)
    : null;
}

function paperProblem(of: Case, { paper }: Submit): Refused | null {
  const { rule, facts } = of;
  if (facts.paper?.sha256 !== paper.sha256) return refuse('PAPER_UNKNOWN', groundOf(of));
  if (rule.way === 'record') return refuse('WRONG_PAPER', groundOf(of));
  if (rule.paper !== facts.paper.content.kind)
    return refuse('WRONG_PAPER', groundOf(of), { paper: rule.paper });
  return rule.evidence && facts.paper.files === 0 ? refuse('EVIDENCE_MISSING', groundOf(of)) : null;
}
