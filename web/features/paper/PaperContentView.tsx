import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Nominee, type PaperContent } from '../../../law/paper';
import { useDays } from '../../text/useDays';
import { useScene } from '../step/scene';
import { RevisionTable } from '../timetable/RevisionTable';
import { ConsultationView } from './ConsultationView';
import { NomineeTable } from './NomineeTable';
import { RollTable } from './RollTable';
import { TallyTable } from './TallyTable';

interface Props {
  readonly content: PaperContent;
  readonly nominees: readonly Nominee[];
}

/** What a paper says, in full: a decision is about nothing else. */
export function PaperContentView({ content, nominees }: Props): JSX.Element {
  switch (content.kind) {
    case 'note':
    case 'resultNotice':
      return <p className="paper-text">{content.text}</p>;
    case 'rollSummary':
      return <RollTable groups={content.groups} />;
    case 'nominees':
      return <NomineeTable nominees={content.nominees} />;
    case 'formalList':
      return (
        <NomineeTable
          nominees={content.candidates.flatMap((id) => nominees.filter((one) => one.id === id))}
        />
      );
    case 'consultation':
      return <ConsultationView content={content} />;
    case 'correction':
      return <Correction content={content} />;
    case 'tally':
      return <TallyTable tally={content.tally} again={content.again} nominees={nominees} />;
    case 'timetable':
      return <TimetablePaper content={content} />;
  }
}

type Of<Kind extends PaperContent['kind']> = { readonly content: Extract<PaperContent, { kind: Kind }> };

function Correction({ content: { added, removed, voters } }: Of<'correction'>): JSX.Element {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      <li>{t('paper.added', { count: added })}</li>
      <li>{t('paper.removed', { count: removed })}</li>
      <li>
        <strong>{t('paper.voters', { count: voters })}</strong>
      </li>
    </ul>
  );
}

function TimetablePaper({ content }: Of<'timetable'>): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const { election } = useScene();
  const { group, revision, electionDay, minutes } = content;
  return (
    <>
      <p>
        <strong>{t('handIn.timetable.draft', { revision, day: days.long(electionDay) })}</strong>
      </p>
      <p className="paper-text">{minutes}</p>
      <RevisionTable election={election} group={group} revision={revision} />
    </>
  );
}
