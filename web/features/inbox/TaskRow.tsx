import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type TaskView } from '../../../api/views/inbox';
import { rowText } from '../../../law/text/rows';
import { useClock } from '../../ask/queries';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';
import { DueLamp } from './DueLamp';
import { stepPath } from './stepPath';

export function TaskRow({ task }: { readonly task: TaskView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  const now = useClock(task.election).data?.officialNow;
  const place = { election: task.election, district: task.district?.code ?? null };
  const title = words(rowText(task.step.code));
  const where = task.district?.title ?? t('inbox.committee');
  const act = t(`inbox.act.${task.act}`);
  return (
    <li className="task">
      <div className="task-what">
        <strong>{title}</strong>
        <span>{where}</span>
        <span className="fine">
          {task.dueAt === null ? t('inbox.noDue') : t('inbox.due', { at: days.at(task.dueAt) })}
        </span>
      </div>
      {now !== undefined && <DueLamp dueAt={task.dueAt} now={now} lamp={task.lamp} />}
      <Link className="task-act" to={stepPath(place, task.step)} aria-label={`${act} ${where} ${title}`}>
        {act}
      </Link>
    </li>
  );
}
