import { z } from 'zod';
import { type Level } from '../../law/body';
import { type MessageCode, MESSAGES } from '../../law/event';
import { id, type PersonId } from '../../law/id';
import { type DatedRow } from '../../law/plan';
import { messageText } from '../../law/text/messages';
import { calendarDateCodec, officialAtCodec } from '../../prisma/codecs/brands';
import { planRowCodec } from '../../prisma/codecs/plan';
import { type Prisma, type PrismaClient } from '../../prisma/generated/client';
import { type MessageView } from '../views/inbox';
import { readEnvelope } from './history';
import { messageAbout } from './messageAbout';
import { stepOfEvent } from './stepOfEvent';

const BODIES = {
  election: { include: { electionCommittee: true, electionOffice: true, standingCommittee: true } },
  district: { include: { workingGroup: true, communityGroup: true, street: true } },
  planGroup: true,
} as const;
type ProcessRow = Prisma.ProcessGetPayload<{ include: typeof BODIES }>;
type MessageRow = Prisma.MessageGetPayload<{ include: { process: { include: typeof BODIES } } }>;

/** Messages that ask for an answer today, or say that something is out of order. */
const URGENT: ReadonlySet<MessageCode> = new Set([
  'askPosted',
  'notReported',
  'missed',
  'choice',
  'stageEscalated',
]);
const codeCodec = z.enum(MESSAGES);

/** The newest messages of a person; what a later timetable has superseded is left out. */
export async function messageViews(
  prisma: PrismaClient,
  person: PersonId,
  limit: number,
): Promise<readonly MessageView[]> {
  const rows = await prisma.message.findMany({
    where: { personId: person, channel: 'inApp' },
    include: { process: { include: BODIES } },
    orderBy: [{ at: 'desc' }, { processId: 'asc' }, { seq: 'desc' }],
    take: limit,
  });
  const inForce = rows.filter(isInForce);
  const [envelopes, plans] = await Promise.all([envelopesOf(prisma, inForce), plansOf(prisma, inForce)]);
  return inForce.map((row) => viewOf(row, envelopes, plans));
}

/** Written before any timetable it speaks of no date. */
function isInForce({ revision, groupId, process: { planGroup } }: MessageRow): boolean {
  return revision === 0 || (groupId === planGroup.id && revision === planGroup.currentRevision);
}

const keyOf = (process: string, seq: number): string => `${process}#${seq}`;

async function envelopesOf(
  prisma: PrismaClient,
  rows: readonly MessageRow[],
): Promise<ReadonlyMap<string, string>> {
  const lines = await prisma.event.findMany({
    where: { OR: rows.map(({ processId, seq }) => ({ processId, seq })) },
    select: { processId: true, seq: true, envelope: true },
  });
  return new Map(lines.map(({ processId, seq, envelope }) => [keyOf(processId, seq), envelope]));
}

const PLAN = { rows: { orderBy: { n: 'asc' } } } as const;
type PlanOfMessage = Prisma.PlanRevisionGetPayload<{ include: typeof PLAN }>;

async function plansOf(prisma: PrismaClient, rows: readonly MessageRow[]): Promise<readonly PlanOfMessage[]> {
  const groups = [...new Set(rows.map(({ groupId }) => groupId))];
  const revisions = [...new Set(rows.map(({ revision }) => revision))];
  return prisma.planRevision.findMany({
    where: { groupId: { in: groups }, revision: { in: revisions } },
    include: PLAN,
  });
}

function viewOf(
  row: MessageRow,
  envelopes: ReadonlyMap<string, string>,
  plans: readonly PlanOfMessage[],
): MessageView {
  const { processId, seq, process } = row;
  const { event } = readEnvelope(envelopes.get(keyOf(processId, seq)) ?? '');
  const plan = plans.find(({ groupId, revision }) => groupId === row.groupId && revision === row.revision);
  const step = stepOfEvent(event);
  const code = codeCodec.parse(row.message);
  const district = process.district && { code: process.district.code, title: process.district.title };
  const about = messageAbout({
    code,
    event,
    row: step && datedRow(plan, step),
    electionDay: plan === undefined ? null : calendarDateCodec.parse(plan.electionDay),
    district: district?.title ?? null,
    bodyOf: (level) => bodyName(process, level),
  });
  return {
    ...messageText(code, about),
    process: id(processId),
    seq,
    at: officialAtCodec.parse(row.at),
    urgent: URGENT.has(code),
    district,
  };
}

function datedRow(plan: PlanOfMessage | undefined, step: { code: string; round: number }): DatedRow | null {
  const found = plan?.rows.find(({ code, round }) => code === step.code && round === step.round);
  const row = found && planRowCodec.parse(found.row);
  return row?.kind === 'dated' ? row : null;
}

function bodyName({ election, district }: ProcessRow, level: Level): string | null {
  const { electionCommittee, electionOffice, standingCommittee } = election;
  const bodies = { electionCommittee, electionOffice, standingCommittee, ...district };
  return { workingGroup: null, communityGroup: null, street: null, ...bodies }[level]?.name ?? null;
}
