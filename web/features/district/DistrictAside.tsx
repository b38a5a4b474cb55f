import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type DistrictView } from '../../../api/views/election';
import { type DateView } from '../../../api/views/steps';
import { LEVELS } from '../../../law/body';
import { levelText } from '../../../law/text/levels';
import { useWords } from '../../text/language';
import { useDays } from '../../text/useDays';
import { Panel } from '../../ui/Panel';

/** Dates without a step of their own, and the bodies that handle the district. */
export function DistrictAside({ view }: { readonly view: DistrictView }): JSX.Element {
  const { t } = useTranslation();
  const words = useWords();
  const level = (name: string): string => {
    const known = LEVELS.find((one) => one === name);
    return known === undefined ? name : words(levelText(known));
  };
  return (
    <div className="columns-even">
      {view.dates.length > 0 && (
        <Panel title={t('district.dates')}>
          {view.dates.map((date) => (
            <DateLine key={date.code} date={date} />
          ))}
        </Panel>
      )}
      <Panel title={t('district.bodies')}>
        <ul className="plain">
          {view.bodies.map((body) => (
            <li key={body.level}>
              {body.name} <span className="fine">{level(body.level)}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function DateLine({ date }: { readonly date: DateView }): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const words = useWords();
  return (
    <details className="date-line">
      <summary>
        <span>{date.title}</span> <strong>{days.short(date.on)}</strong>
        {date.provisional && <span className="fine"> {t('district.provisional')}</span>}
      </summary>
      <p>{words(date.why)}</p>
      <p className="fine">{words(date.ground)}</p>
    </details>
  );
}
