import path from 'node:path';
import { z } from 'zod';
import { REFUSALS } from '../law/refusal';
import { projectFiles, readSource, textOf, type SourceFile } from './tidy/sourceTree';

const files = projectFiles();
const isTest = (file: string): boolean => file.startsWith('test/');
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs|css)$/.test(file) && !file.endsWith('.d.ts'));
const sources = code.filter((file) => /\.tsx?$/.test(file)).map(readSource);
const written = files.filter((file) =>
  /\.(ts|tsx|mjs|cjs|css|md|json|sql|prisma|html|yml|yaml|sh)$/.test(file),
);
/** This file and the linter's settings name what they forbid. */
const prose = written.filter((file) => !['package-lock.json', 'test/tidy.test.ts'].includes(file));

/** Started by a person, the supervisor, a tool or Temporal, hence imported by nobody. */
const ENTRIES = [
  /^(worker|server|prisma\.config)\.ts$/,
  /^scripts\/(start|demo|rebuild|rebuildHere|sampleOffice|migrateRecord|enterSample)\.ts$/,
  /^web\/(main\.tsx|vite\.config\.ts)$/,
  /^workflows\/index\.ts$/,
  /^test\/setup\/|\.test\.tsx?$/,
];
const isEntry = (file: string): boolean => ENTRIES.some((pattern) => pattern.test(file));

const lockedPackages = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

function lines(file: string): readonly string[] {
  return textOf(file).split('\n');
}

function linesWith(pattern: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    lines(file).flatMap((line, n) => (pattern.test(line) ? [`${file}:${n + 1}: ${line.trim()}`] : [])),
  );
}

describe('the sources', () => {
  it('hold no file that nobody imports', () => {
    const imported = new Set(sources.flatMap((source) => [...source.imported.keys()]));
    const orphans = sources.filter(({ file }) => !isEntry(file) && !imported.has(file));
    expect(orphans.map(({ file }) => file)).toEqual([]);
  });

  it('export nothing that nobody imports', () => {
    const takenFrom = (file: string): ReadonlySet<string> =>
      new Set(sources.flatMap((source) => source.imported.get(file) ?? []));
    const unused = sources
      .filter(({ file }) => !isEntry(file))
      .flatMap((source) => {
        const taken = takenFrom(source.file);
        if (taken.has('*')) return [];
        return source.exported
          .filter((each) => !taken.has(each.name) && !isUsedAtHome(source, each))
          .map(({ name }) => `${source.file}: ${name}`);
      });
    expect(unused).toEqual([]);
  });

  it('are short: 250 lines, tests 400', () => {
    const long = code.filter((file) => lines(file).length - 1 > (isTest(file) ? 400 : 250));
    expect(long).toEqual([]);
  });

  it('are named after their main export, and no file is a place for everything', () => {
    const vague = /(^|\/)(utils?|helpers?|common|managers?|services?|types|constants|misc)(\/|\.\w+$)/i;
    const barrel = /(^|\/)index\.tsx?$/;
    const odd = code.filter(
      (file) => vague.test(file) || (barrel.test(file) && file !== 'workflows/index.ts'),
    );
    expect(odd).toEqual([]);
    const stems = sources.map(({ file }) =>
      path.basename(file).replace(/(\.property)?(\.(test|config))?\.tsx?$/, ''),
    );
    expect(stems.filter((stem) => !/^[a-zA-Z][a-zA-Z0-9]*$/.test(stem))).toEqual([]);
  });
});

/** A type may be exported so that the signature of another export can be named, though nobody does so yet. */
function isUsedAtHome(source: SourceFile, { name, isType }: SourceFile['exported'][number]): boolean {
  return isType && textOf(source.file).split(new RegExp(`\\b${name}\\b`)).length > 2;
}

describe('the words', () => {
  it('leave nothing to be done later and tell no story of a change', () => {
    const later =
      /\b(FIXME|XXX|HACK)\b|\bin a real app|\bas requested\b|\bnow uses\b|\bno longer (uses|needed)\b/i;
    expect(
      linesWith(
        later,
        prose.filter((file) => file !== 'eslint.config.mjs'),
      ),
    ).toEqual([]);
  });

  it('do not sell', () => {
    expect(linesWith(/production-ready|\bcomprehensive\b|\bseamless|\bbattle-tested\b/i, prose)).toEqual([]);
  });

  it('are those of the office', () => {
    const spoken = prose.filter((file) => !file.startsWith('docs/') && !file.startsWith('test/'));
    expect(linesWith(/异议|(?<!作)废票|净日口径|截止目标|或签|会签|离职交接|步骤/, spoken)).toEqual([]);
  });

  it('name no machine and no registry', () => {
    const place = /(^|[\s'"`=(])\/(work|root|home\/\w+|tmp\/[a-z])(\/|\b)(?!ers)/;
    expect(linesWith(place, prose).filter((line) => !line.includes('under /root'))).toEqual([]);
    expect(linesWith(/registry\.npm|npmmirror|pypi\.org|proxy\.golang|artifactory/i, prose)).toEqual([]);
  });
});

describe('the papers of the project', () => {
  it('lie in docs/; the root has the README alone', () => {
    const strays = files.filter(
      (file) => file.endsWith('.md') && file !== 'README.md' && !file.startsWith('docs/'),
    );
    expect(strays).toEqual([]);
  });

  it('explain every refusal code', () => {
    const explained = textOf('docs/refusals.md');
    expect(REFUSALS.filter((refusal) => !explained.includes(refusal))).toEqual([]);
  });

  it('lock the packages without download addresses', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('lock the packages for every platform: `npm ci` refuses a lock that leaves out an optional one', () => {
    const packages = lockedPackages.parse(JSON.parse(textOf('package-lock.json'))).packages;
    const isLocked = (by: string, name: string): boolean =>
      [by, ...by.split('/node_modules/').slice(0, 1), ''].some(
        (at) => packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined,
      );
    const missing = Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(by, name)),
    );
    expect(missing).toEqual([]);
  });
});
