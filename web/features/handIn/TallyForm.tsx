import { Alert } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type NomineeId } from '../../../law/id';
import { type PaperContent } from '../../../law/paper';
import { tallyProblems } from '../../../law/tallyProblems';
import { tallyProblemOrName } from '../../../law/text/papers';
import { useWords } from '../../text/language';
import { CountInput } from '../../ui/CountInput';
import { nameOf, TOTALS } from '../paper/tallyFigures';
import { type Scene, useScene } from '../step/scene';
import { type Fields } from './fields';
import { type FormPlace, type FormProps, type PaperForm } from './paperForm';
import { differences, fieldsOfTally, tallyIn } from './tallyFields';
import { votersAfterCorrection } from './votersOnRoll';

/** A count, typed twice on purpose; the number of voters alone is known already. */
export const tallyForm: PaperForm = { Form: TallyForm, initial, read, missing: 'tally' };

function candidatesOf({ list }: Scene): readonly NomineeId[] {
  return list?.stage === 'formal' ? list.candidates : [];
}

function initial({ scene, before }: FormPlace): Fields {
  if (before?.kind === 'tally') {
    return { ...fieldsOfTally(before.tally, 'first'), ...fieldsOfTally(before.again, 'second') };
  }
  const voters = votersAfterCorrection(scene);
  return voters === null ? {} : { 'first voters': String(voters), 'second voters': String(voters) };
}

function read(fields: Fields, { scene }: FormPlace): PaperContent | null {
  const candidates = candidatesOf(scene);
  const [tally, again] = [tallyIn(fields, 'first', candidates), tallyIn(fields, 'second', candidates)];
  if (tally === null || again === null || differences(fields, [...TOTALS, ...candidates]).length > 0)
    return null;
  return { kind: 'tally', tally, again };
}

function TallyForm({ fields, set }: FormProps): JSX.Element {
  const { t } = useTranslation();
  const scene = useScene();
  const candidates = candidatesOf(scene);
  const differing = differences(fields, [...TOTALS, ...candidates]);
  return (
    <>
      <p className="fine">{t('handIn.tally.hint')}</p>
      <table className="figures figures-twice">
        <caption>{t('handIn.tally.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('handIn.tally.item')}</th>
            <th scope="col">{t('handIn.tally.first')}</th>
            <th scope="col">{t('handIn.tally.second')}</th>
          </tr>
        </thead>
        <tbody>
          {TOTALS.map((total) => (
            <FigureRow
              key={total}
              of={total}
              name={t(`handIn.tally.${total}`)}
              {...{ fields, set, differing }}
            />
          ))}
          {candidates.map((one) => {
            const name = t('handIn.tally.votes', { name: nameOf(scene.nominees, one) });
            return <FigureRow key={one} of={one} name={name} {...{ fields, set, differing }} />;
          })}
        </tbody>
      </table>
      <TallyWarnings fields={fields} differing={differing} scene={scene} />
    </>
  );
}

interface RowProps extends FormProps {
  readonly of: string;
  readonly name: string;
  readonly differing: readonly string[];
}

function FigureRow({ of, name, fields, set, differing }: RowProps): JSX.Element {
  const { t } = useTranslation();
  const wrong = differing.includes(of);
  return (
    <tr className={wrong ? 'differs' : undefined}>
      <th scope="row">
        {name}
        {wrong && <span className="field-wrong">{t('handIn.tally.differs')}</span>}
      </th>
      {(['first', 'second'] as const).map((entry) => (
        <td key={entry}>
          <CountInput
            label={`${name} ${t(`handIn.tally.${entry}`)}`}
            value={fields[`${entry} ${of}`] ?? ''}
            wrong={wrong}
            onChange={(digits) => set({ [`${entry} ${of}`]: digits })}
          />
        </td>
      ))}
    </tr>
  );
}

interface WarningProps {
  readonly fields: Fields;
  readonly differing: readonly string[];
  readonly scene: Scene;
}

function TallyWarnings({ fields, differing, scene }: WarningProps): JSX.Element | null {
  const { t } = useTranslation();
  const words = useWords();
  const tally = tallyIn(fields, 'first', candidatesOf(scene));
  const problems = tally === null ? [] : tallyProblems(tally, scene.seats);
  if (differing.length > 0) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('handIn.tally.differences', { count: differing.length })}
      />
    );
  }
  if (problems.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={problems.map((problem) => words(tallyProblemOrName(problem))).join(' ')}
    />
  );
}
