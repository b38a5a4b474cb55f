import { Button, Space } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDays } from '../../text/useDays';
import { Panel } from '../../ui/Panel';
import { type Acts, useActingPost } from '../act/useActingPost';
import { useStepWork } from '../step/stepWork';
import { POST_PANEL_ID } from './postPanelId';

/** The one question of the limit day: 已张榜／未张榜. A press on the first leads to the places, the second is confirmed. */
export function PostedQuestion({ acts }: { readonly acts: Acts }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { step, busy, press } = useStepWork();
  const { as, field } = useActingPost(acts);
  const [sure, setSure] = useState(false);
  const toPlaces = (): void => {
    setSure(false);
    document.getElementById(POST_PANEL_ID)?.scrollIntoView();
  };
  return (
    <Panel
      title={t('post.question', { limit: step.publishedOn === null ? '' : days.long(step.publishedOn) })}
      forward
    >
      <p>{t('post.questionText')}</p>
      {field}
      <Space wrap>
        <Button type="primary" size="large" onClick={toPlaces}>
          {t('post.yes')}
        </Button>
        <Button size="large" disabled={sure} onClick={() => setSure(true)}>
          {t('post.no')}
        </Button>
      </Space>
      {sure && (
        <div className="confirm" role="alert">
          <p>{t('post.sureNo')}</p>
          <Space wrap>
            <Button
              danger
              loading={busy}
              onClick={() => void press(as, { kind: 'notPosted', step: step.step })}
            >
              {t('post.confirmNo')}
            </Button>
            <Button onClick={() => setSure(false)}>{t('post.cancel')}</Button>
          </Space>
        </div>
      )}
    </Panel>
  );
}
