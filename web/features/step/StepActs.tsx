import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type AllowedAct, type StepView } from '../../../api/views/steps';
import { type Acts } from '../act/useActingPost';
import { DecidePanel } from '../decide/DecidePanel';
import { HandInPanel } from '../handIn/HandInPanel';
import { PostPanel } from '../post/PostPanel';
import { PostedQuestion } from '../post/PostedQuestion';
import { ReportPanel } from '../post/ReportPanel';
import { useStepWork } from './stepWork';

/** What the person who is signed in may do here now; each in a panel of its own. */
export function StepActs(): JSX.Element {
  const { t } = useTranslation();
  const { step } = useStepWork();
  const may = (kind: AllowedAct['kind'], fact?: AllowedAct['fact']): Acts | null =>
    some(step.acts.filter((act) => act.kind === kind && act.fact === fact));
  const [handIn, decides, deny, posts] = [
    may('submit'),
    may('agree'),
    may('notPosted'),
    may('fact', 'posted'),
  ];
  if (step.acts.length === 0) return <p className="hint">{t('step.nothingToDo')}</p>;
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

function some(acts: readonly AllowedAct[]): Acts | null {
  const [first, ...rest] = acts;
  return first === undefined ? null : [first, ...rest];
}

function otherFacts(step: StepView): readonly NonNullable<AllowedAct['fact']>[] {
  const facts = step.acts.map((act) => act.fact).filter((fact) => fact !== undefined && fact !== 'posted');
  return [...new Set(facts)].filter((fact) => fact !== undefined);
}
