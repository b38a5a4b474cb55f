import { type PaperView } from '../../api/views/paper';
import { type ProcessId } from '../../law/id';
import { type PaperContent } from '../../law/paper';
import { newKey } from './newKey';
import { send, viewOf } from './request';

export interface Draft {
  readonly process: ProcessId;
  readonly content: PaperContent;
  readonly files: readonly File[];
}

/** Stores a paper and its files; nothing is handed in by it. Throws `ProblemError` or `NoAnswer`. */
export async function uploadPaper({ process, content, files }: Draft): Promise<PaperView> {
  const form = new FormData();
  form.set('process', process);
  form.set('content', JSON.stringify(content));
  for (const file of files) form.append('files', file, file.name);
  const headers = { 'idempotency-key': newKey() };
  return viewOf<PaperView>(await send('/api/v1/papers', { method: 'POST', headers, body: form }));
}
