import { Input, Select } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LateEntry } from '../../../law/deed';
import { type MembershipId } from '../../../law/id';
import { useMe, usePeople } from '../../ask/queries';
import { uploadPaper } from '../../ask/uploadPaper';
import { Field } from '../../ui/Field';
import { FilePicker } from '../../ui/FilePicker';
import { useScene } from '../step/scene';

export interface LateEntryFields {
  readonly complete: boolean;
  readonly field: JSX.Element | null;
  /** Stores the proof; null where none is needed. Throws `ProblemError` or `NoAnswer`. */
  readonly prepare: () => Promise<LateEntry | null>;
}

/** 补录: reason, photograph or scan, and a second person; asked for once the limit has passed. */
export function useLateEntry(needed: boolean): LateEntryFields {
  const { process } = useScene();
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [second, setSecond] = useState<MembershipId | null>(null);
  const prepare = async (): Promise<LateEntry | null> => {
    if (!needed || second === null) return null;
    const { paperId, sha256 } = await uploadPaper({
      process,
      content: { kind: 'note', text: reason },
      files,
    });
    return { reason, evidence: { paperId, sha256 }, second };
  };
  const complete = !needed || (reason.trim() !== '' && files.length > 0 && second !== null);
  const field = needed ? <LateFields {...{ reason, setReason, files, setFiles, second, setSecond }} /> : null;
  return { complete, field, prepare };
}

interface Props {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
  readonly second: MembershipId | null;
  readonly setSecond: (second: MembershipId) => void;
}

function LateFields({ reason, setReason, files, setFiles, second, setSecond }: Props): JSX.Element {
  const { t } = useTranslation();
  const { election, district } = useScene();
  const people = usePeople(election, district?.code ?? '', district !== null).data ?? [];
  const own = useMe().data?.person?.posts.map(({ membership }) => membership) ?? [];
  const others = people.filter(({ membership }) => !own.includes(membership));
  return (
    <fieldset className="editor">
      <legend>{t('post.late')}</legend>
      <p>{t('post.lateHint')}</p>
      <Field label={t('post.reason')}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field label={t('post.second')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('post.second')}
          placeholder={t('post.choosePerson')}
          value={second}
          onChange={setSecond}
          options={others.map(({ membership, name, title }) => ({
            value: membership,
            label: t('clock.person', { name, title }),
          }))}
        />
      </Field>
      <FilePicker label={t('post.evidence')} files={files} onChange={setFiles} />
    </fieldset>
  );
}
