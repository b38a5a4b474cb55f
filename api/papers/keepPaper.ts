import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type PersonId } from '../../law/id';
import { idCodec } from '../../prisma/codecs/brands';
import { paperContentCodec } from '../../prisma/codecs/paper';
import { requireProcess } from '../access';
import { ApiError } from '../apiError';
import { type Sources } from '../dependencies';
import { type StoredFile } from '../files/fileStore';
import { type PaperView } from '../views/paper';
import { paperHash } from './paperHash';
import { readPaper } from './paperView';
import { requireTimetable } from './requireTimetable';
import { type Upload } from './receiveFiles';

const form = z.strictObject({ process: idCodec<'Process'>(), content: z.string() });

/**
 * Keeps what was filled in, and its files, under a new id. Nothing is handed in by it.
 *
 * @throws {ApiError} what is wrong with the form, the process or a file; ZodError for the content.
 */
export async function keepPaper(
  { prisma, files: store }: Pick<Sources, 'prisma' | 'files'>,
  by: PersonId,
  { fields, uploads }: { readonly fields: unknown; readonly uploads: readonly Upload[] },
): Promise<PaperView> {
  const { process: wanted, content: text } = form.parse(fields);
  const content = paperContentCodec.parse(parsed(text));
  const { process, election } = await requireProcess(prisma, by, wanted);
  if (content.kind === 'timetable') await requireTimetable(prisma, election, content);
  const files: StoredFile[] = [];
  for (const upload of uploads) files.push(await store.keep(upload));
  const id = randomUUID();
  const hashes = files.map((file) => file.sha256);
  await prisma.paper.create({
    data: {
      ...{ id, electionId: election, processId: process, kind: content.kind, content, by, editedBy: [by] },
      sha256: paperHash(content, hashes),
      files: { create: files.map((file, n) => ({ n: n + 1, ...file })) },
    },
  });
  const kept = await readPaper(prisma, id);
  if (kept === null) throw new Error('a paper just written is not there');
  return kept.view;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('MALFORMED_JSON');
  }
}
