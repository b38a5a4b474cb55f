import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { candidateRange } from '../../../law/candidateRatio';
import { type CandidateList } from '../../../law/candidateList';
import { nationalRules } from '../../../law/rules';
import { useDays } from '../../text/useDays';
import { Empty } from '../../ui/Empty';
import { Panel } from '../../ui/Panel';
import { NomineeTable } from '../paper/NomineeTable';
import { useScene } from '../step/scene';

const RULES = nationalRules(2020);

/** The list of candidates as far as it has come, in the order of the list. */
export function CandidatesTab(): JSX.Element {
  const { t } = useTranslation();
  const { list, nominees, seats } = useScene();
  if (list === null) return <Empty title={t('candidates.emptyTitle')} text={t('candidates.empty')} />;
  const ids = list.stage === 'formal' ? list.candidates : list.nominees;
  const listed = ids.flatMap((one) => nominees.filter((nominee) => nominee.id === one));
  const { least, most } = candidateRange(seats, RULES);
  const range = least === most ? 'rangeOne' : 'range';
  return (
    <Panel title={t(`candidates.stage.${list.stage}`)} aside={t('candidates.count', { count: ids.length })}>
      <p>
        <ListDay list={list} />{' '}
        <span className="fine">{t(`candidates.${range}`, { seats, least, most })}</span>
      </p>
      <NomineeTable nominees={listed} />
      <p className="fine">{t('candidates.order')}</p>
    </Panel>
  );
}

function ListDay({ list }: { readonly list: CandidateList }): JSX.Element | null {
  const { t } = useTranslation();
  const days = useDays();
  if (list.stage === 'collecting') return null;
  if (list.stage === 'primary') return <>{t('candidates.heldOn', { day: days.long(list.heldOn) })}</>;
  return <>{t('candidates.publishedOn', { day: days.long(list.publishedOn) })}</>;
}
