import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REFUSALS } from '../../../law/refusal';
import { DATE_ROWS } from '../../../law/stepCode';
import { STEP_RULES } from '../../../law/steps/catalogue';
import { refusalText } from '../../../law/text/refusals';
import { rowText } from '../../../law/text/rows';

/** The rows of every table of a page, cell by cell. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const text = readFileSync(path.join(__dirname, '../../../docs', page), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/refusals.md', () => {
  const rows = rowsOf('refusals.md');

  it.each(REFUSALS)('explains %s in the words of the screens, once', (code) => {
    const { zh, next } = refusalText(code, {});
    expect(rows.filter(([first]) => first === code)).toEqual([[code, zh, next.zh]]);
  });
});

describe('docs/glossary.md', () => {
  const rows = rowsOf('glossary.md');

  it.each(STEP_RULES.map(({ code, title }) => [code, title]))(
    'names the step %s as the catalogue does',
    (code, title) => {
      // `workingGroup` is the code of a body, too.
      expect(rows.filter(([first]) => first === code).map(([, zh]) => zh)).toContain(title);
    },
  );

  it.each(DATE_ROWS)('names the day %s as the timetable does', (code) => {
    expect(rows.filter(([first]) => first === code).map(([, zh]) => zh)).toEqual([rowText(code).zh]);
  });
});
