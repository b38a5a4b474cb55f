import { text as readText } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ApiError } from '../apiError';

/** Where Word and Excel keep what a reader sees. */
const PARTS =
  /^(xl\/(sharedStrings|comments\d*|worksheets\/[^/]+)|word\/(document|header\d*|footer\d*|footnotes))\.xml$/;
/** Text beyond this is no table of an office but an attack on the memory. */
const TEXT_BYTES_MAX = 100 * 1024 * 1024;

/**
 * The text of a workbook or document: cells and paragraphs apart, runs within one of them joined.
 *
 * @throws {ApiError} TOO_LARGE when it unpacks to more than 100 MB; FILE_TYPE_REFUSED when the archive is damaged.
 */
export async function officeText(path: string): Promise<string> {
  try {
    return await readParts(await openPromise(path, { autoClose: false }));
  } catch (failure) {
    if (failure instanceof ApiError) throw failure;
    throw new ApiError('FILE_TYPE_REFUSED', { because: 'damaged' });
  }
}

async function readParts(zip: ZipFile): Promise<string> {
  const texts: string[] = [];
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!PARTS.test(entry.fileName)) continue;
      bytes += entry.uncompressedSize;
      if (bytes > TEXT_BYTES_MAX) throw new ApiError('TOO_LARGE');
      texts.push(await readPart(zip, entry));
    }
  } finally {
    zip.close();
  }
  return texts.join(' ');
}

async function readPart(zip: ZipFile, entry: Entry): Promise<string> {
  const xml = await readText(await zip.openReadStreamPromise(entry));
  return xml.replace(/<\/(si|c|row|comment|w:p|w:tc)>/g, ' ').replace(/<[^>]*>/g, '');
}
