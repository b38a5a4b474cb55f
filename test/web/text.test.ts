import { en } from '../../web/text/en/en';
import { zh } from '../../web/text/zh/zh';

type Texts = { readonly [key: string]: string | Texts };

function leaves(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as const] : leaves(text, `${path}${key}.`),
  );
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

/** Names of things that have no Chinese name on a screen. */
const FOREIGN = /English|JavaScript|PDF|JPG|PNG|Word|Excel|KB/g;

describe('the sentences of the screens', () => {
  const english = new Map(leaves(en));

  it.each(leaves(zh))('%s names the same things in both languages', (key, text) => {
    expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(text));
  });

  it('leak no English into Chinese', () => {
    const latin = leaves(zh).filter(([, text]) =>
      /[A-Za-z]{2}/.test(text.replaceAll(/\{\{\w+\}\}/g, '').replaceAll(FOREIGN, '')),
    );
    expect(latin).toEqual([]);
  });

  it('leak no Chinese into English, but for the name of the other language', () => {
    const han = leaves(en).filter(([key, text]) => key !== 'shell.language' && /\p{Script=Han}/u.test(text));
    expect(han).toEqual([]);
  });

  it.each(['异议', '废票', '或签', '会签', '截止目标', '净日'])('never say %s', (word) => {
    expect(leaves(zh).filter(([, text]) => text.includes(word))).toEqual([]);
  });

  it('call the act 公布 and the paper 张榜, never 公示', () => {
    expect(leaves(zh).filter(([, text]) => text.includes('公示'))).toEqual([]);
  });
});
