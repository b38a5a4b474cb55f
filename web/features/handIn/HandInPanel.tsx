import { Alert, Button } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperKind } from '../../../law/paper';
import { FilePicker } from '../../ui/FilePicker';
import { Panel } from '../../ui/Panel';
import { ProblemNote } from '../../ui/ProblemNote';
import { type Acts, useActingPost } from '../act/useActingPost';
import { useScene } from '../step/scene';
import { useStepWork } from '../step/stepWork';
import { type FormPlace } from './paperForm';
import { PAPER_FORMS } from './paperForms';
import { useHandIn } from './useHandIn';
import { useKeptFields } from './useKeptFields';

interface Props {
  readonly kind: PaperKind;
  readonly acts: Acts;
}

/** 报送: one form for each kind of paper, its files, and the press that hands both in. */
export function HandInPanel({ kind, acts }: Props): JSX.Element {
  const { t } = useTranslation();
  const scene = useScene();
  const { step, busy } = useStepWork();
  const { as, field } = useActingPost(acts);
  const [place] = useState<FormPlace>(() => ({ scene, step, before: step.paper?.content ?? null }));
  const form = PAPER_FORMS[kind];
  const kept = useKeptFields(
    `huanjie.draft ${scene.process} ${step.step.code}.${step.step.round} ${as}`,
    form.initial(place),
  );
  const [files, setFiles] = useState<readonly File[]>([]);
  const handIn = useHandIn({ as, content: form.read(kept.fields, { ...place, scene }), files });
  const press = async (): Promise<void> => {
    if (await handIn.press()) kept.forget();
  };
  const again = step.life === 'returned';
  return (
    <Panel title={again ? t('handIn.mendTitle') : t('handIn.title')} forward>
      <form.Form fields={kept.fields} set={kept.set} />
      <FilePicker
        label={step.evidence ? t('handIn.evidence') : t('handIn.evidenceOptional')}
        files={files}
        onChange={setFiles}
      />
      {field}
      <HandInTrouble trouble={handIn.trouble} missing={t(`handIn.${form.missing}.missing`)} />
      <Button type="primary" size="large" loading={busy || handIn.uploading} onClick={() => void press()}>
        {again ? t('handIn.submitAgain') : t('handIn.submit')}
      </Button>
      <p className="fine">{t('handIn.kept')}</p>
    </Panel>
  );
}

interface TroubleProps {
  readonly trouble: ReturnType<typeof useHandIn>['trouble'];
  readonly missing: string;
}

function HandInTrouble({ trouble, missing }: TroubleProps): JSX.Element | null {
  const { t } = useTranslation();
  if (trouble === null) return null;
  if (typeof trouble === 'object') return <ProblemNote problem={trouble} title={t('act.refused')} />;
  const says = { missing, evidence: t('handIn.evidenceMissing'), upload: t('act.uploadFailed') }[trouble];
  return <Alert type="warning" showIcon role="alert" title={says} className="gap" />;
}
