import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The same steps by hand and in CI; a failing one does not hide the next. */
const STEPS = [
  ['format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['lint', () => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')],
  ['types', () => tool('typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['types of the web', () => tool('typescript/bin/tsc', '--noEmit', '-p', 'web/tsconfig.json')],
  ['workflow bundle', bundleHoldsNoLaw],
  ['tidy', () => tool('jest/bin/jest.js', '--selectProjects', 'units', '--silent', 'test/tidy.test.ts')],
];

function tool(file, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

/** Law inside a workflow would meet a replay when it is corrected; the set-up has just written the list. */
function bundleHoldsNoLaw() {
  const list = path.join(root, 'dist/workflowBundle.modules.json');
  const inside = JSON.parse(fs.readFileSync(list, 'utf8'));
  const law = inside.filter((file) => /^(law|prisma|activities|api)\//.test(file));
  for (const file of law) console.error(`${file} is part of the workflow bundle: import it as a type`);
  return inside.some((file) => file.startsWith('workflows/')) && law.length === 0;
}

const failed = STEPS.filter(([name, passes]) => {
  const since = Date.now();
  const passed = passes();
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return !passed;
});
console.log(`check: ${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
