import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChainView, type StepView } from '../../../api/views/steps';
import { stepRule } from '../../../law/steps/catalogue';
import { verbText } from '../../../law/text/verbs';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';
import { Panel } from '../../ui/Panel';
import { useScene } from './scene';

/** Who hands in, checks and decides, by when each, and where the paper lies now. */
export function ChainSteps({ step }: { readonly step: StepView }): JSX.Element | null {
  const { t } = useTranslation();
  if (step.chain.length === 0) return null;
  return (
    <Panel title={t('step.chain')}>
      <NextOfChain step={step} />
      <ol className="chain">
        {step.chain.map((stage) => (
          <ChainStage key={stage.stage} stage={stage} done={isDone(step, stage)} />
        ))}
        {step.way === 'publication' && <PostStage step={step} />}
      </ol>
    </Panel>
  );
}

function isDone(step: StepView, stage: ChainView): boolean {
  if (step.life === 'decided' || step.life === 'done') return true;
  const here = step.chain.find((other) => other.here);
  return step.life === 'submitted' && here !== undefined && stage.stage < here.stage;
}

function NextOfChain({ step }: { readonly step: StepView }): JSX.Element | null {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  const here = step.chain.find((stage) => stage.here);
  if (here === undefined || step.life === 'decided' || step.life === 'done') return null;
  const next = { body: here.body, verb: words(verbText(here.verb)) };
  return (
    <p className="chain-next">
      {here.limitAt === null
        ? t('step.chainNext', next)
        : t('step.chainNextBy', { ...next, at: days.at(here.limitAt) })}
    </p>
  );
}

function ChainStage({ stage, done }: { readonly stage: ChainView; readonly done: boolean }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  const here = stage.here && !done;
  return (
    <li className={here ? 'chain-here' : done ? 'chain-done' : ''} aria-current={here ? 'step' : undefined}>
      <strong>{t('step.chainStage', { n: stage.stage + 1, verb: words(verbText(stage.verb)) })}</strong>
      <span>{stage.body}</span>
      <span className="fine">
        {stage.limitAt === null ? '' : t('step.chainBy', { at: days.at(stage.limitAt) })}
      </span>
      {here && <span className="chip">{t('step.chainHere')}</span>}
      {done && <span className="fine">{t('step.chainDone')}</span>}
    </li>
  );
}

function PostStage({ step }: { readonly step: StepView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { bodies } = useScene();
  const level = stepRule(step.step.code).reporters[0]?.level;
  const poster = bodies.find((body) => body.level === level)?.name;
  const on = step.postOn ?? step.publishedOn;
  const done = step.life === 'done';
  const here = step.life === 'decided';
  return (
    <li className={here ? 'chain-here' : done ? 'chain-done' : ''} aria-current={here ? 'step' : undefined}>
      <strong>{t('step.chainStage', { n: step.chain.length + 1, verb: t('step.chainPost') })}</strong>
      <span>{poster}</span>
      <span className="fine">{on === null ? '' : t('step.chainBy', { at: days.short(on) })}</span>
      {here && <span className="chip">{t('step.chainHere')}</span>}
      {done && <span className="fine">{t('step.chainDone')}</span>}
    </li>
  );
}
