import { type Answer } from '../../activities/turn';
import { type ActId } from '../../law/id';
import { canonicalJson } from '../../prisma/chain';
import { answerCodec } from '../../prisma/codecs/answer';
import { actorCodec, deedCodec } from '../../prisma/codecs/deed';
import { type PrismaClient } from '../../prisma/generated/client';
import { type WantedAct } from './wantedAct';
import { z } from 'zod';

const requestCodec = z.strictObject({ actor: actorCodec, deed: deedCodec });

export interface KnownAct {
  readonly process: string;
  readonly request: z.infer<typeof requestCodec>;
  readonly answer: Answer;
}

/** What the record answered to a key; null when it has not seen it. */
export async function knownAct(prisma: PrismaClient, key: ActId): Promise<KnownAct | null> {
  const row = await prisma.act.findUnique({ where: { id: key } });
  return (
    row && {
      process: row.processId,
      request: requestCodec.parse(row.request),
      answer: answerCodec.parse(row.answer),
    }
  );
}

/** The first answer again, for the same request only. */
export function answerAgain(known: KnownAct, { process, act: { actor, deed } }: WantedAct): Answer {
  const before = canonicalJson({ process: known.process, ...known.request });
  return before === canonicalJson({ process, actor, deed }) ? known.answer : { status: 'KEY_REUSED' };
}
