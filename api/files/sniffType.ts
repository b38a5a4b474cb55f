import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { ApiError } from '../apiError';

/** What a paper's file may be, by its content and never by what its sender calls it. */
const ACCEPTED = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
} as const;

export type FileKind = keyof typeof ACCEPTED;

/** Bytes of a text table that are looked at. */
const HEAD_BYTES = 64 * 1024;

export function mediaTypeOf(kind: FileKind): string {
  return ACCEPTED[kind];
}

/**
 * Tells what lies at `path`. A text table has no mark of its own, so it must be named .csv and be text throughout
 * its beginning.
 *
 * @throws {ApiError} FILE_TYPE_REFUSED
 */
export async function sniffType(path: string, name: string): Promise<FileKind> {
  const found = await fileTypeFromFile(path);
  if (found === undefined && /\.csv$/i.test(name) && (await isText(path))) return 'csv';
  if (found !== undefined && isAccepted(found.ext)) return found.ext;
  throw new ApiError('FILE_TYPE_REFUSED', { name });
}

function isAccepted(extension: string): extension is Exclude<FileKind, 'csv'> {
  return extension !== 'csv' && Object.hasOwn(ACCEPTED, extension);
}

async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return !buffer.subarray(0, bytesRead).some((byte) => byte < 0x20 && !isBlank(byte));
  } finally {
    await file.close();
  }
}

/** Tab, line feed, carriage return. */
function isBlank(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
