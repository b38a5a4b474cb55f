import { Button } from 'antd';
import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, plainTextOf, type Rows } from './rows';

interface Props {
  /** The table as text, its header first. */
  readonly rows: Rows;
  readonly fileName: string;
}

/** Every table can be pasted into a chat group and saved as a file that a spreadsheet opens. */
export function TableTools({ rows, fileName }: Props): JSX.Element {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const copy = (): void => {
    const done = (): void => setSaid('copied');
    const failed = (): void => setSaid('notCopied');
    // Outside https the clipboard is missing from the browser.
    if (!('clipboard' in navigator)) failed();
    else navigator.clipboard.writeText(plainTextOf(rows)).then(done, failed);
  };
  return (
    <span className="table-tools">
      {said && <span role="status">{t(`table.${said}`)}</span>}
      <Button size="small" onClick={copy}>
        {t('table.copy')}
      </Button>
      <Button size="small" onClick={() => save(csvOf(rows), `${fileName}.csv`)}>
        {t('table.save')}
      </Button>
    </span>
  );
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
