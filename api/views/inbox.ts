import { type OfficialAt } from '../../law/officialAt';
import { type ElectionId, type ProcessId } from '../../law/id';
import { type Task } from '../../law/task';
import { type Words } from './words';

/** GET /api/v1/inbox: what waits for the person who is signed in, by due instant; ones without a limit last. */
export interface InboxView {
  readonly tasks: readonly TaskView[];
  /** The next thing that will open for this person; null when nothing is planned. */
  readonly nextOpens: { readonly title: string; readonly district: string; readonly on: string } | null;
}

export interface TaskView extends Task {
  readonly process: ProcessId;
  readonly election: ElectionId;
  /** Null for the election's own steps. */
  readonly district: { readonly code: string; readonly title: string } | null;
}

/** GET /api/v1/messages?limit=: newest first. */
export interface MessageView extends Words {
  readonly process: ProcessId;
  readonly seq: number;
  readonly at: OfficialAt;
  readonly urgent: boolean;
  readonly district: { readonly code: string; readonly title: string } | null;
}
