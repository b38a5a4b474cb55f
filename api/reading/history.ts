import { z } from 'zod';
import { type ProcessId } from '../../law/id';
import { eventText } from '../../law/text/events';
import { rowText } from '../../law/text/rows';
import { eventCodec } from '../../prisma/codecs/event';
import { type PrismaClient } from '../../prisma/generated/client';
import { type HistoryEntry, type HistoryView } from '../views/election';
import { stepOfEvent } from './stepOfEvent';

const PAGE = 200;

/** What the API reads of a line's envelope (`prisma/chain.ts`). */
const envelopeCodec = z.object({
  actId: z.string().nullable(),
  actorName: z.string().nullable(),
  actorPost: z.string().nullable(),
  event: eventCodec,
});
type Envelope = z.infer<typeof envelopeCodec>;

/** The lines behind `after`, oldest first. */
export async function historyPage(
  prisma: PrismaClient,
  process: ProcessId,
  after: number,
): Promise<HistoryView> {
  const rows = await prisma.event.findMany({
    where: { processId: process, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: PAGE + 1,
    select: { seq: true, envelope: true, hash: true },
  });
  const page = rows.slice(0, PAGE);
  return {
    entries: page.map(({ seq, envelope, hash }) => ({ seq, hash, ...lineOf(readEnvelope(envelope)) })),
    next: rows.length > PAGE ? (page.at(-1)?.seq ?? null) : null,
  };
}

/** @throws {Error} when a line is not what the log may hold. */
export function readEnvelope(text: string): Envelope {
  return envelopeCodec.parse(JSON.parse(text));
}

function lineOf({ actId, actorName, actorPost, event }: Envelope): Omit<HistoryEntry, 'seq' | 'hash'> {
  const step = stepOfEvent(event);
  const title = step && rowText(step.code);
  return {
    ...eventText(event, { step: title, actorName }),
    at: event.at,
    kind: event.kind,
    step: step && { code: step.code, round: step.round, title: title?.zh ?? step.code },
    happenedAt: 'happenedAt' in event ? event.happenedAt : null,
    actor: actorName === null ? null : { name: actorName, title: actorPost ?? '' },
    actId,
    paper: event.kind === 'submitted' ? event.paper : null,
  };
}
