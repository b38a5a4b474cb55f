import { type JSX } from 'react';
import { NavLink } from 'react-router';
import { type StageView, type StepView } from '../../../api/views/steps';
import { stageText } from '../../../law/text/rows';
import { useLanguage } from '../../text/language';
import { useDays } from '../../text/useDays';
import { Lamp } from '../../ui/Lamp';
import { stepPath } from '../inbox/stepPath';
import { useScene } from './scene';
import { useStepWords } from './useStepWords';

/** Stages and their steps; the plan's own names for the stages where the reader reads Chinese. */
export function StepList({ stages }: { readonly stages: readonly StageView[] }): JSX.Element {
  const language = useLanguage();
  return (
    <>
      {stages.map((stage) => (
        <section key={stage.stage} className="stage">
          <h2>{language === 'zh' ? stage.title : stageText(stage.stage).en}</h2>
          <ul>
            {stage.steps.map((step) => (
              <StepLine key={`${step.step.code}.${step.step.round}`} step={step} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function StepLine({ step }: { readonly step: StepView }): JSX.Element {
  const days = useDays();
  const scene = useScene();
  const words = useStepWords()(step);
  const to = stepPath({ election: scene.election, district: scene.district?.code ?? null }, step.step);
  const waits = step.acts.length > 0 && step.life !== 'waiting' && step.life !== 'done';
  return (
    <li>
      <NavLink to={to} className={waits ? 'step-line step-line-mine' : 'step-line'}>
        <span className="step-line-title">{words.title}</span>
        <span className="step-line-day">{step.publishedOn === null ? '' : days.short(step.publishedOn)}</span>
        <span className="step-line-life">{words.life}</span>
        <Lamp colour={step.lamp} words={words.lamp} />
      </NavLink>
    </li>
  );
}
