import { Alert, Button, Input } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FactCode } from '../../../law/deed';
import { useDays } from '../../text/useDays';
import { Field } from '../../ui/Field';
import { Panel } from '../../ui/Panel';
import { type Acts, useActingPost } from '../act/useActingPost';
import { useScene } from '../step/scene';
import { useStepWork } from '../step/stepWork';
import { fromControl, limitOfDay, toControl } from './happenedAt';
import { useFactPress } from './useFactPress';
import { useLateEntry } from './useLateEntry';

interface Props {
  readonly fact: FactCode;
  readonly acts: Acts;
}

/** Reports a fact without a place: carried out, voting opened or closed, with the hour it happened. */
export function ReportPanel({ fact, acts }: Props): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { officialNow } = useScene();
  const { step, busy } = useStepWork();
  const { as, field } = useActingPost(acts);
  const [at, setAt] = useState<string | null>(null);
  const happenedAt = fromControl(at ?? toControl(officialNow));
  const limit = limitOfDay(step.publishedOn, step.closesAt);
  const late = useLateEntry(limit !== null && officialNow > limit);
  const { trouble, press } = useFactPress({ as, fact, late });
  const future = happenedAt !== null && happenedAt > officialNow;
  return (
    <Panel title={t(`post.fact.${fact}`)} forward>
      <Field
        label={t(`post.factAt.${fact}`)}
        wrong={future ? t('post.future', { now: days.at(officialNow) }) : undefined}
      >
        <Input
          type="datetime-local"
          aria-label={t(`post.factAt.${fact}`)}
          value={at ?? toControl(officialNow)}
          max={toControl(officialNow)}
          onChange={(event) => setAt(event.target.value)}
        />
      </Field>
      {late.field}
      {field}
      {trouble && <Alert type="warning" showIcon role="alert" title={trouble} className="gap" />}
      <Button
        type="primary"
        size="large"
        loading={busy}
        disabled={happenedAt === null || future}
        onClick={() => void (happenedAt && press([{ happenedAt }]))}
      >
        {t(`post.fact.${fact}`)}
      </Button>
    </Panel>
  );
}
