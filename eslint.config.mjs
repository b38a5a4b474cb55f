import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is the same everywhere.' },
  { selector: 'TSEnumDeclaration', message: 'A union of string literals says the same and can be stored.' },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Say what the failure means here.' },
  {
    selector: 'TSAsExpression > TSAsExpression',
    message: 'Narrow with a type guard, not with a double assertion.',
  },
];

const noClock = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'law/ has no clock: `now` comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'law/ has no clock: `now` comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'law/ decides the same way twice: no randomness.',
  },
];

const noConditionAsLock = {
  selector: "CallExpression[callee.name='condition']:not([arguments.0.name='allHandlersFinished'])",
  message:
    '`condition` is no lock: take a turn through inTurn. Only condition(allHandlersFinished) may stand here.',
};

/** A path from anywhere inside a top-level folder to another top-level folder or file. */
const into = (...names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;

/** `types` may be imported as types only, `never` not at all. */
function imports({ never = [], types = [], more = [] }, message) {
  const patterns = [...more];
  if (never.length > 0) patterns.push({ regex: into(...never), message });
  if (types.length > 0) patterns.push({ regex: into(...types), allowTypeImports: true, message });
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const entries = ['worker', 'server', 'config'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.cache/',
      '.data/',
      'prisma/generated/',
      'web/dist/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['law/**/*.ts'],
    rules: {
      ...imports(
        {
          never: ['workflows', 'activities', 'api', 'web', 'prisma', 'scripts', 'test', ...entries],
          more: [{ regex: '^[^.]', message: 'law/ has no dependency: no package and no Node module.' }],
        },
        'law/ is the centre: it imports nothing of ours.',
      ),
      'no-restricted-globals': [
        'error',
        ...['process', 'require', 'fetch', 'setTimeout', 'setInterval', 'crypto', 'performance'],
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...noClock],
    },
  },
  {
    // The one file that may touch Date; even there no clock: Date.UTC and dates made from its result only.
    files: ['law/calendarDate.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noClock.slice(1)] },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      ...imports(
        {
          never: ['api', 'web', 'prisma', 'scripts', 'test', ...entries],
          types: ['law', 'activities'],
          more: [
            {
              regex: '^(?!\\.|@temporalio/(workflow|common)$)',
              message: 'A workflow waits and orders: nothing but Temporal may be imported.',
            },
          ],
        },
        'workflows/ import only their messages, and activities and law as types: they wait and order.',
      ),
      'no-restricted-syntax': ['error', ...everywhere, noConditionAsLock],
    },
  },
  {
    files: ['activities/**/*.ts'],
    rules: imports(
      { never: ['api', 'web', 'scripts', 'test', 'worker', 'server'], types: ['workflows/(?!messages)'] },
      'activities/ import law and prisma.',
    ),
  },
  {
    files: ['prisma/**/*.ts'],
    rules: imports(
      { never: ['workflows', 'activities', 'api', 'web', 'scripts', 'test', 'worker', 'server'] },
      'prisma/ remembers: it imports law only.',
    ),
  },
  {
    files: ['api/**/*.ts'],
    rules: imports(
      {
        never: ['web', 'scripts', 'test', 'worker', 'server', 'workflows/(?!messages)'],
        types: ['activities'],
      },
      'api/ imports law, prisma and workflows/messages; activities as types.',
    ),
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        { never: ['workflows', 'activities', 'prisma', 'scripts', 'test', ...entries], types: ['api'] },
        'web/ imports law, and api as types only: the server stays out of the bundle.',
      ),
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // Vite and Prisma read a default export.
    files: ['**/vite.config.ts', 'prisma.config.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere.filter((r) => !r.selector.includes('Default'))],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [eslint.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'Buffer']
          .concat(['require', 'module', '__dirname', 'AbortSignal'])
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      eqeqeq: 'error',
    },
  },
);
