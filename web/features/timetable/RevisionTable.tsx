import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type TimetableView } from '../../../api/views/plan';
import { useRevision } from '../../ask/queries';
import { ProblemError } from '../../ask/request';
import { Loaded } from '../../ui/Loaded';
import { TimetableStages } from './TimetableStages';

interface Props extends Pick<TimetableView, 'group' | 'revision'> {
  readonly election: string;
}

/** The whole table of one revision, whether in force or a draft; drafts are not there for everybody. */
export function RevisionTable({ election, group, revision }: Props): JSX.Element {
  const { t } = useTranslation();
  const query = useRevision(election, { group, revision });
  if (query.error instanceof ProblemError && query.error.problem.code === 'UNKNOWN_TIMETABLE')
    return <p className="fine">{t('timetable.inside')}</p>;
  return (
    <Loaded query={query}>
      {(view) => (
        <div className="revision-table">
          <p className="fine">{t(`timetable.mode.${view.countMode}`)}</p>
          <TimetableStages view={view} />
        </div>
      )}
    </Loaded>
  );
}
