/** How TypeScript becomes CommonJS for Node 20: the same in the build and in the tests. */
module.exports = {
  jsc: {
    parser: { syntax: 'typescript', tsx: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};
