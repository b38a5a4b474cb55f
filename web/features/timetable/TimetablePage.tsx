import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type TimetableView } from '../../../api/views/plan';
import { useTimetable } from '../../ask/queries';
import { useDays } from '../../text/useDays';
import { Loaded } from '../../ui/Loaded';
import { TableTools } from '../../ui/TableTools';
import { TimetableDrafts } from './TimetableDrafts';
import { TimetableStages } from './TimetableStages';
import { useTimetableRows } from './useTimetableRows';

/** 日程: every date of the revision in force, by both readings, with how it was counted. */
export function TimetablePage(): JSX.Element {
  const { election = '' } = useParams();
  const query = useTimetable(election);
  return (
    <Loaded query={query}>
      {(view) =>
        view.rows.length === 0 ? <TimetableDrafts election={election} /> : <Timetable view={view} />
      }
    </Loaded>
  );
}

function Timetable({ view }: { readonly view: TimetableView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const rows = useTimetableRows(view);
  const { revision, electionDay } = view;
  return (
    <>
      <div className="page-head">
        <h1>{t('timetable.title')}</h1>
        <span>
          {electionDay !== null && t('timetable.revision', { revision, day: days.long(electionDay) })}
        </span>
        <span className="fine">{t(`timetable.mode.${view.countMode}`)}</span>
        <TableTools rows={rows} fileName={t('timetable.file')} />
      </div>
      <TimetableStages view={view} />
    </>
  );
}
