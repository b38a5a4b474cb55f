import { Alert, Checkbox } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { candidateRange } from '../../../law/candidateRatio';
import { type NomineeId } from '../../../law/id';
import { type PaperContent } from '../../../law/paper';
import { nationalRules } from '../../../law/rules';
import { nameOf } from '../paper/tallyFigures';
import { type Scene, useScene } from '../step/scene';
import { type Fields } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';

/** Chosen from the preliminary list; inside the margin the whole list goes on (选举法 32). */
export const formalListForm: PaperForm = { Form: FormalListForm, initial, read, missing: 'formal' };

// The margin has been the same in every version of the law since 1979.
const RULES = nationalRules(2020);

function preliminary(scene: Scene): readonly NomineeId[] {
  const { list } = scene;
  if (list === null) return [];
  return list.stage === 'formal' ? list.candidates : list.nominees;
}

function initial({ scene, before }: FormPlace): Fields {
  const all = preliminary(scene);
  const fits = all.length <= candidateRange(scene.seats, RULES).most;
  const chosen = before?.kind === 'formalList' ? before.candidates : fits ? all : [];
  return Object.fromEntries(chosen.map((one) => [one, 'chosen']));
}

function read(fields: Fields, { scene }: FormPlace): PaperContent | null {
  const candidates = preliminary(scene).filter((one) => fields[one] === 'chosen');
  return candidates.length === 0 ? null : { kind: 'formalList', candidates };
}

function FormalListForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const scene = useScene();
  const { seats, nominees } = scene;
  const all = preliminary(scene);
  const { least, most } = candidateRange(seats, RULES);
  const count = all.filter((one) => fields[one] === 'chosen').length;
  const range = least === most ? 'rangeOne' : 'range';
  if (all.length === 0) return <Alert type="warning" title={t('handIn.formal.none')} />;
  return (
    <fieldset className="editor">
      <legend>{t('handIn.formal.caption')}</legend>
      <p role="status">{t(`handIn.formal.${range}`, { seats, least, most, count })}</p>
      {all.length <= most && <p className="fine">{t('handIn.formal.all')}</p>}
      <ul className="choices">
        {all.map((one) => (
          <li key={one}>
            <Checkbox
              checked={fields[one] === 'chosen'}
              onChange={(event) => set({ [one]: event.target.checked ? 'chosen' : '' })}
            >
              {nameOf(nominees, one)}
              <span className="fine"> {nominees.find((nominee) => nominee.id === one)?.post}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
