import { Tag } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDrafts } from '../../ask/queries';
import { useDays } from '../../text/useDays';
import { Empty } from '../../ui/Empty';
import { RevisionTable } from './RevisionTable';

/** Before the first publication: the draft for the committee's people, to others only that there is nothing yet. */
export function TimetableDrafts({ election }: { readonly election: string }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const drafts = useDrafts(election).data ?? [];
  return (
    <>
      <h1>{t('timetable.title')}</h1>
      <Empty title={t('timetable.emptyTitle')} text={t('timetable.empty')}>
        <Link to={`/elections/${election}/committee`}>{t('timetable.toDraft')}</Link>
      </Empty>
      {drafts.map(({ group, revision, electionDay, planSha256 }) => (
        <section key={planSha256} aria-label={t('timetable.draft')}>
          <h2>
            <Tag color="orange">{t('timetable.draft')}</Tag>
            {t('handIn.timetable.draft', { revision, day: days.long(electionDay) })}
          </h2>
          <RevisionTable election={election} group={group} revision={revision} />
        </section>
      ))}
    </>
  );
}
