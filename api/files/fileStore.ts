import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { id, type Sha256 } from '../../law/id';
import { ApiError } from '../apiError';
import { hasIdentityNumber } from './identityNumbers';
import { officeText } from './officeText';
import { type FileKind, mediaTypeOf, sniffType } from './sniffType';

export interface StoredFile {
  readonly name: string;
  /** Media type by content. */
  readonly type: string;
  readonly bytes: number;
  readonly sha256: Sha256;
}

/** Files by the hash of their content: the same photograph sent twice lies there once, and no name leads to a path. */
export interface FileStore {
  /** Where uploads arrive before anything is known about them. */
  readonly incoming: string;
  /** Looks into an upload and keeps it. @throws {ApiError} FILE_TYPE_REFUSED, IDENTITY_NUMBERS, TOO_LARGE */
  keep(upload: { readonly path: string; readonly originalname: string }): Promise<StoredFile>;
  pathOf(sha256: string): string;
}

/** Makes the folders where they are missing. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  const pathOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  return {
    incoming,
    pathOf,
    async keep({ path, originalname }) {
      const kind = await sniffType(path, originalname);
      await refuseIdentityNumbers(path, kind);
      const [{ size }, sha256] = await Promise.all([stat(path), hashOf(path)]);
      await mkdir(dirname(pathOf(sha256)), { recursive: true });
      await rename(path, pathOf(sha256));
      return { name: plainName(originalname), type: mediaTypeOf(kind), bytes: size, sha256 };
    },
  };
}

/** A name for an upload that is still unknown. */
export function incomingName(): string {
  return randomUUID();
}

/** What was refused, or never came to be kept, does not stay. */
export async function discard(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

async function refuseIdentityNumbers(path: string, kind: FileKind): Promise<void> {
  if (kind === 'pdf' || kind === 'png' || kind === 'jpg') return;
  const text = kind === 'csv' ? tableText(await readFile(path)) : await officeText(path);
  if (hasIdentityNumber(text)) throw new ApiError('IDENTITY_NUMBERS');
}

/** Excel on a Chinese machine writes GB 18030, everything else UTF-8. */
function tableText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function hashOf(path: string): Promise<Sha256> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return id(hash.digest('hex'));
}

/** The last part of a name, without what a screen or a header cannot carry. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out.
  return last.replace(/[\u0000-\u001f\u007f"]/g, '').slice(-200) || 'file';
}
