import { Input, Radio } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftView } from '../../../api/views/plan';
import { isCalendarDate } from '../../../law/calendarDate';
import { id } from '../../../law/id';
import { type PaperContent } from '../../../law/paper';
import { useDrafts } from '../../ask/queries';
import { useDays } from '../../text/useDays';
import { Field } from '../../ui/Field';
import { Loaded } from '../../ui/Loaded';
import { useScene } from '../step/scene';
import { RevisionTable } from '../timetable/RevisionTable';
import { countIn, type Fields, textIn } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';

/** Which draft of the timetable the committee is asked to publish, and what its meeting resolved. */
export const timetableForm: PaperForm = { Form: TimetableForm, initial, read, missing: 'timetable' };

function initial({ before }: FormPlace): Fields {
  if (before?.kind !== 'timetable') return { minutes: '' };
  const { group, planSha256, electionDay, minutes } = before;
  return { group, planSha256, electionDay, minutes, revision: String(before.revision) };
}

function read(fields: Fields): PaperContent | null {
  const revision = countIn(fields, 'revision');
  const electionDay = textIn(fields, 'electionDay');
  const [group, planSha256, minutes] = ['group', 'planSha256', 'minutes'].map((name) => textIn(fields, name));
  if (revision === null || !isCalendarDate(electionDay) || !group || !planSha256 || !minutes) return null;
  return { kind: 'timetable', group: id(group), revision, electionDay, planSha256: id(planSha256), minutes };
}

function TimetableForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const drafts = useDrafts(useScene().election);
  return (
    <>
      <Loaded query={drafts}>{(all) => <Drafts drafts={all} fields={fields} set={set} />}</Loaded>
      <ChosenTable fields={fields} />
      <Field label={t('handIn.timetable.minutes')}>
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          value={fields['minutes'] ?? ''}
          onChange={(event) => set({ minutes: event.target.value })}
        />
      </Field>
    </>
  );
}

/** Every date of the draft that is chosen. */
function ChosenTable({ fields }: Pick<FormProps, 'fields'>): JSX.Element | null {
  const { t } = useTranslation();
  const { election } = useScene();
  const [group, revision] = [textIn(fields, 'group'), countIn(fields, 'revision')];
  if (group === '' || revision === null) return null;
  return (
    <>
      <p className="fine">{t('handIn.timetable.see')}</p>
      <RevisionTable election={election} group={id(group)} revision={revision} />
    </>
  );
}

interface DraftsProps extends FormProps {
  readonly drafts: readonly DraftView[];
}

function Drafts({ drafts, fields, set }: DraftsProps): JSX.Element {
  const { t } = useTranslation();
  const days = useDays();
  const choose = (sha256: string): void => {
    const draft = drafts.find(({ planSha256 }) => planSha256 === sha256);
    if (draft) set({ ...draft, revision: String(draft.revision) });
  };
  if (drafts.length === 0) return <p className="hint">{t('handIn.timetable.none')}</p>;
  return (
    <Field group label={t('handIn.timetable.caption')}>
      <Radio.Group value={fields['planSha256']} onChange={(event) => choose(String(event.target.value))}>
        {drafts.map(({ planSha256, revision, electionDay }) => (
          <Radio key={planSha256} value={planSha256}>
            {t('handIn.timetable.draft', { revision, day: days.long(electionDay) })}
          </Radio>
        ))}
      </Radio.Group>
    </Field>
  );
}
