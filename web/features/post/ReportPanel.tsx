import { Button, Input } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FactCode } from '../../../law/deed';
import { useDays } from '../../text/useDays';
import { Field } from '../../ui/Field';
import { Panel } from '../../ui/Panel';
import { type Acts, useActingPost } from '../act/useActingPost';
import { useScene } from '../step/scene';
import { useStepWork } from '../step/stepWork';
import { fromControl, toControl } from './happenedAt';

interface Props {
  readonly fact: FactCode;
  readonly acts: Acts;
}

/** Reports a fact without a place: carried out, voting opened or closed, with the hour it happened. */
export function ReportPanel({ fact, acts }: Props): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { officialNow } = useScene();
  const { step, busy, press } = useStepWork();
  const { as, field } = useActingPost(acts);
  const [at, setAt] = useState<string | null>(null);
  const happenedAt = fromControl(at ?? toControl(officialNow));
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
      {field}
      <Button
        type="primary"
        size="large"
        loading={busy}
        disabled={happenedAt === null || future}
        onClick={() => void (happenedAt && press(as, { kind: 'fact', step: step.step, fact, happenedAt }))}
      >
        {t(`post.fact.${fact}`)}
      </Button>
    </Panel>
  );
}
