import { type Request } from 'express';
import { z } from 'zod';
import { type Act } from '../../activities/turn';
import { id, type ActId, type ProcessId } from '../../law/id';
import { idCodec } from '../../prisma/codecs/brands';
import { deedCodec } from '../../prisma/codecs/deed';
import { requireProcess } from '../access';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { requirePhoto } from './requirePhoto';

const body = z.strictObject({ process: idCodec<'Process'>(), as: idCodec<'Membership'>(), deed: deedCodec });

/** An act by somebody who is signed in, in one of their own posts; whether it is allowed is still open. */
export interface WantedAct {
  readonly process: ProcessId;
  readonly act: Omit<Act, 'actId'>;
}

/** @throws {ApiError} NOT_SIGNED_IN, INVALID_REQUEST, UNKNOWN_PROCESS, NOT_YOUR_ELECTION, NOT_YOUR_MEMBERSHIP, UNKNOWN_PAPER */
export async function readAct(
  { prisma, sessions, wallNow }: Dependencies,
  request: Request,
): Promise<WantedAct> {
  const receivedAtMs = wallNow();
  const { person } = await sessions.require(request);
  const wanted = body.parse(request.body);
  const { process } = await requireProcess(prisma, person, wanted.process);
  const own = await prisma.membership.count({ where: { id: wanted.as, personId: person } });
  if (own === 0) throw new ApiError('NOT_YOUR_MEMBERSHIP');
  await requirePhoto(prisma, process, wanted.deed);
  return { process, act: { receivedAtMs, actor: { membership: wanted.as }, deed: wanted.deed } };
}

/** @throws {ApiError} KEY_MISSING */
export function readKey(text: string | undefined): ActId {
  const key = z.uuid().safeParse(text);
  if (!key.success) throw new ApiError('KEY_MISSING');
  return id(key.data.toLowerCase());
}
