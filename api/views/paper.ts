import { type PersonId } from '../../law/id';
import { type PaperContent, type PaperRef } from '../../law/paper';

export interface FileView {
  readonly n: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * POST /api/v1/papers (multipart: `process`, `content` as JSON text, `files`): 201 with this.
 * GET /api/v1/papers/:id; a file: GET /api/v1/papers/:id/files/:n.
 */
export interface PaperView extends PaperRef {
  readonly content: PaperContent;
  readonly files: readonly FileView[];
  readonly by: { readonly id: PersonId; readonly name: string };
}
