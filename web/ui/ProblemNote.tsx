import { Alert } from 'antd';
import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem } from '../../api/views/problem';
import { useWords } from '../text/language';

interface Props {
  readonly problem: Problem;
  readonly title: string;
}

/** A refusal: what stands in the way, what to do next, and the article behind it. */
export function ProblemNote({ problem, title }: Props): JSX.Element {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('act.says', { title, text: words(problem) })}
      description={
        <>
          <p className="next">{t('act.next', { text: words(problem.next) })}</p>
          {problem.basis && <p>{t('act.basis', { text: words(problem.basis) })}</p>}
          <p className="fine">{t('act.code', { code: problem.code, request: problem.requestId })}</p>
        </>
      }
    />
  );
}
