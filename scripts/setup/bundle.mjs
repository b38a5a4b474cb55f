import fs from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const root = path.resolve(import.meta.dirname, '../..');
const modules = new Set();

/** Temporal hands over its webpack settings before bundling; a plugin notes which files went in. */
const noteModules = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap('noteModules', (compilation) =>
      compilation.hooks.finishModules.tap('noteModules', (all) => {
        for (const { resource } of all) if (resource) modules.add(path.relative(root, resource));
      }),
    ),
};

const { code } = await bundleWorkflowCode({
  workflowsPath: path.join(root, 'workflows', 'index.ts'),
  logger: new DefaultLogger('WARN'),
  webpackConfigHook: (settings) => ({ ...settings, plugins: [...(settings.plugins ?? []), noteModules] }),
});
fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
fs.writeFileSync(path.join(root, 'dist', 'workflowBundle.js'), code);
fs.writeFileSync(
  path.join(root, 'dist', 'workflowBundle.modules.json'),
  JSON.stringify([...modules].sort(), null, 1),
);
