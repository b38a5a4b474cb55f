import { Alert, Button, Space } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActHandle } from '../../ask/useAct';
import { ProblemNote } from '../../ui/ProblemNote';

/** What became of the last press: recorded, refused, not sent, or not known. It never claims more than the server said. */
export function ActAnswer({ act }: { readonly act: ActHandle }): JSX.Element | null {
  const { t } = useTranslation();
  const { state } = act;
  if (state.status === 'idle') return null;
  if (state.status === 'sending')
    return <Alert type="info" role="status" title={t('act.sending')} className="gap" />;
  const { outcome, press, asked } = state;
  switch (outcome.status) {
    case 'recorded': {
      const title = outcome.already ? t('act.already') : t('act.recorded');
      return <Alert type="success" showIcon role="status" closable title={title} className="gap" />;
    }
    case 'refused':
      return <ProblemNote problem={outcome.problem} title={t('act.refused')} />;
    case 'notSent':
      return <ProblemNote problem={outcome.problem} title={t('act.notSent')} />;
    case 'unknown':
      return <UnknownOutcome act={act} pressKey={press.key} asked={asked} />;
  }
}

interface UnknownProps {
  readonly act: ActHandle;
  readonly pressKey: string;
  readonly asked: boolean;
}

function UnknownOutcome({ act, pressKey, asked }: UnknownProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="gap"
      title={t('act.unknown')}
      description={
        <>
          <p>{t('act.unknownText')}</p>
          {asked && <p>{t('act.stillUnknown')}</p>}
          <Space wrap>
            <Button onClick={() => void act.look()}>{t('act.look')}</Button>
            <Button onClick={() => void act.sendAgain()}>{t('act.again')}</Button>
          </Space>
          <p className="fine">{t('act.key', { key: pressKey })}</p>
        </>
      }
    />
  );
}
