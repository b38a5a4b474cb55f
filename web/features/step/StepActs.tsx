import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type AllowedAct, type StepView } from '../../../api/views/steps';
import { type FactCode } from '../../../law/deed';
import { type StepCode } from '../../../law/stepCode';
import { stepRule } from '../../../law/steps/catalogue';
import { rowText } from '../../../law/text/rows';
import { useWords } from '../../text/language';
import { type Acts } from '../act/useActingPost';
import { DecidePanel } from '../decide/DecidePanel';
import { HandInPanel } from '../handIn/HandInPanel';
import { PostPanel } from '../post/PostPanel';
import { PostedQuestion } from '../post/PostedQuestion';
import { ReportPanel } from '../post/ReportPanel';
import { useScene } from './scene';
import { useStepWork } from './stepWork';

/** What the person who is signed in may do here now; each in a panel of its own. */
export function StepActs(): JSX.Element {
  const { step } = useStepWork();
  const may = (kind: AllowedAct['kind'], fact?: AllowedAct['fact']): Acts | null =>
    some(step.acts.filter((act) => act.kind === kind && act.fact === fact));
  const [handIn, decides, deny, posts] = [
    may('submit'),
    may('agree'),
    may('notPosted'),
    may('fact', 'posted'),
  ];
  if (step.acts.length === 0) return <NothingToDo step={step} />;
  return (
    <>
      {step.asked && deny && <PostedQuestion acts={deny} />}
      {posts && <PostPanel acts={posts} />}
      {otherFacts(step).map((fact) => {
        const acts = may('fact', fact);
        return acts && <ReportPanel key={fact} fact={fact} acts={acts} />;
      })}
      {decides && <DecidePanel acts={decides} />}
      {handIn && step.paperKind !== null && <HandInPanel kind={step.paperKind} acts={handIn} />}
    </>
  );
}

/** Says which steps have to be done first, where that is the reason. */
function NothingToDo({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const words = useWords();
  const { steps } = useScene();
  const waits = step.life === 'waiting' || step.life === 'open';
  const first = waits ? openBefore(step, steps).map((code) => words(rowText(code))) : [];
  return (
    <p className="hint">
      {t('step.nothingToDo')}
      {first.length > 0 && t('step.first', { steps: first.join('、') })}
    </p>
  );
}

function openBefore(step: StepView, steps: readonly StepView[]): readonly StepCode[] {
  const { after } = stepRule(step.step.code);
  const open = steps
    .filter(({ life }) => life !== 'done' && life !== 'skipped')
    .map((other) => other.step.code);
  return after.filter((code) => open.includes(code));
}

function some(acts: readonly AllowedAct[]): Acts | null {
  const [first, ...rest] = acts;
  return first === undefined ? null : [first, ...rest];
}

function otherFacts(step: StepView): readonly FactCode[] {
  const facts = step.acts.flatMap(({ fact }) => (fact === undefined || fact === 'posted' ? [] : [fact]));
  return [...new Set(facts)];
}
