import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

type Tab = 'steps' | 'candidates' | 'votes' | 'history';

interface Props {
  readonly base: string;
  readonly tabs: readonly Tab[];
}

/** The parts of one process; each has its own address. */
export function Tabs({ base, tabs }: Props): JSX.Element {
  const { t } = useTranslation();
  const { tab: current = 'steps' } = useParams();
  return (
    <nav className="tabs" aria-label={t('district.tabList')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to={tab === 'steps' ? base : `${base}/${tab}`}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`district.tabs.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
