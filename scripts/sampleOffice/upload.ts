import { type PaperContent } from '../../law/paper';
import { paperAnswer } from './answers';
import { type Loose } from './loose';
import { scan } from './scan';
import { parsed, type Session } from './session';

export interface Uploaded {
  readonly paperId: string;
  readonly sha256: string;
}

/** Uploads a paper of the process with `scans` files beside it. */
export async function upload(
  session: Session,
  process: string,
  content: Loose<PaperContent>,
  scans = 1,
): Promise<Uploaded> {
  const form = new FormData();
  form.set('process', process);
  form.set('content', JSON.stringify(content));
  for (let n = 1; n <= scans; n += 1) {
    const file = new Uint8Array(scan(`${process} ${content.kind} ${String(n)}`));
    form.append('files', new Blob([file], { type: 'application/pdf' }), `${content.kind}-${String(n)}.pdf`);
  }
  return parsed(await session.send('/papers', { method: 'POST', body: form }), paperAnswer, 'papers');
}
