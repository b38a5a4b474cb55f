import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lamp as LampColour } from '../../../law/lamp';
import { type OfficialAt } from '../../../law/officialAt';
import { dueWords } from '../../text/dueText';
import { Lamp } from '../../ui/Lamp';

interface Props {
  readonly dueAt: OfficialAt | null;
  readonly now: OfficialAt;
  readonly lamp: LampColour;
}

export function DueLamp({ dueAt, now, lamp }: Props): JSX.Element {
  const { t } = useTranslation();
  const { key, count, hour } = dueWords(dueAt, now, lamp);
  return <Lamp colour={lamp} words={t(`days.${key}`, { count, hour })} />;
}
