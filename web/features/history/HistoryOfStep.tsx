import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type StepKey } from '../../../law/stepCode';
import { useHistoryPage } from '../../ask/queries';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { useScene } from '../step/scene';
import { HistoryDays } from './HistoryDays';

/** What the first page of the record says of one step. */
export function HistoryOfStep({ step }: { readonly step: StepKey }): JSX.Element {
  const { t } = useTranslation();
  const query = useHistoryPage(useScene().path, 0);
  return (
    <Panel title={t('step.history')}>
      <Loaded query={query}>
        {({ entries }) => {
          const own = entries.filter(
            (entry) => entry.step?.code === step.code && entry.step.round === step.round,
          );
          return own.length === 0 ? (
            <p className="hint">{t('history.emptyTitle')}</p>
          ) : (
            <HistoryDays entries={own} />
          );
        }}
      </Loaded>
    </Panel>
  );
}
