import { Button, Space } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperView } from '../../../api/views/paper';
import { type StepView } from '../../../api/views/steps';
import { isCalendarDate } from '../../../law/calendarDate';
import { dayOf, type OfficialAt } from '../../../law/officialAt';
import { verbText } from '../../../law/text/verbs';
import { useWords } from '../../text/language';
import { Fingerprint } from '../../ui/Fingerprint';
import { Panel } from '../../ui/Panel';
import { type Acts, useActingPost } from '../act/useActingPost';
import { PaperSheet } from '../paper/PaperSheet';
import { useScene } from '../step/scene';
import { useStepWork } from '../step/stepWork';
import { PostingDay } from './PostingDay';
import { ReturnForm } from './ReturnForm';

/** Check or decide: the paper exactly as it was handed in, then 同意 or 退回. */
export function DecidePanel({ acts }: { readonly acts: Acts }): JSX.Element | null {
  const { t } = useTranslation();
  const words = useWords();
  const { step } = useStepWork();
  const { nominees } = useScene();
  const here = step.chain.find((stage) => stage.here);
  const verb = words(verbText(here?.verb ?? ''));
  if (step.paper === null) return null;
  return (
    <Panel title={t('decide.title', { verb })} forward>
      {step.submittedBy !== null && <p>{t('step.submittedBy', { name: step.submittedBy })}</p>}
      <PaperSheet paper={step.paper} nominees={nominees} />
      <Choice key={step.paper.sha256} step={step} paper={step.paper} acts={acts} />
    </Panel>
  );
}

interface ChoiceProps {
  readonly step: StepView;
  readonly paper: PaperView;
  readonly acts: Acts;
}

/** A decision binds to the paper that was on the page when it opened: a changed one opens a new choice. */
function Choice({ step, paper, acts }: ChoiceProps): JSX.Element {
  const { t } = useTranslation();
  const { officialNow } = useScene();
  const { busy, press } = useStepWork();
  const { as, field } = useActingPost(acts);
  const [returning, setReturning] = useState(false);
  const posts = decidesPublication(step);
  const [postOn, setPostOn] = useState(() => usualPostingDay(step, officialNow));
  const shown = paper.sha256;
  const agree = (): void => {
    const day = posts && isCalendarDate(postOn) ? { postOn } : {};
    void press(as, { kind: 'agree', step: step.step, shown, ...day });
  };
  if (returning) {
    return (
      <ReturnForm
        content={paper.content}
        busy={busy}
        cancel={() => setReturning(false)}
        send={(comments) => void press(as, { kind: 'return', step: step.step, shown, comments })}
      />
    );
  }
  return (
    <div className="decision">
      <p className="shown">
        {t('decide.shown')} <Fingerprint hash={shown} words={(hash) => t('paper.hash', { hash })} />
      </p>
      {posts && <PostingDay step={step} value={postOn} onChange={setPostOn} />}
      {field}
      <Space wrap>
        <Button type="primary" size="large" loading={busy} onClick={agree}>
          {t('decide.agree')}
        </Button>
        <Button size="large" disabled={busy} onClick={() => setReturning(true)}>
          {t('decide.giveBack')}
        </Button>
      </Space>
    </div>
  );
}

/** The last stage of a publication names the day on which the list is hung. */
function decidesPublication(step: StepView): boolean {
  const here = step.chain.find((stage) => stage.here);
  return step.way === 'publication' && here !== undefined && here.stage === step.chain.at(-1)?.stage;
}

function usualPostingDay({ publishedOn }: StepView, now: OfficialAt): string {
  const today = dayOf(now);
  return publishedOn !== null && publishedOn > today ? publishedOn : today;
}
