import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.cache', '.data']);

/** All files under the given files and folders, relative to root, sorted; what does not exist is left out. */
export function filesUnder(root, places, accept = () => true) {
  const found = [];
  const visit = (relative) => {
    const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (stat?.isFile() && accept(relative)) found.push(relative);
    if (!stat?.isDirectory()) return;
    for (const name of fs.readdirSync(path.join(root, relative))) {
      if (!SKIPPED.has(name)) visit(path.join(relative, name));
    }
  };
  places.forEach(visit);
  return found.sort();
}

export function hashOfFile(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** One hash over names and contents, so that a renamed file counts as a change. */
export function hashOfFiles(root, files, ...more) {
  const hash = createHash('sha256').update(more.join('\0'));
  for (const file of files) hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Remembers by name what was built from which hash, in `.cache/stamps/`. */
export function stamps(root) {
  const file = (name) => path.join(root, '.cache', 'stamps', name);
  return {
    isCurrent: (name, hash) => fs.existsSync(file(name)) && fs.readFileSync(file(name), 'utf8') === hash,
    write(name, hash) {
      fs.mkdirSync(path.dirname(file(name)), { recursive: true });
      fs.writeFileSync(file(name), hash);
    },
  };
}
