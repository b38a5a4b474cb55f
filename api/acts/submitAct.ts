import { type Request } from 'express';
import { ZodError } from 'zod';
import { type Answer } from '../../activities/turn';
import { type ActId } from '../../law/id';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { answerAgain, knownAct } from './knownAct';
import { preview } from './preview';
import { readAct, readKey, type WantedAct } from './wantedAct';

/**
 * Sends an act to its process and answers what the record answers. Every act of somebody entitled to speak goes there,
 * also one that would be refused: a refused act is a line of the record too. Only when Temporal is away does the
 * preview speak.
 *
 * @throws {ApiError} RECORD_UNAVAILABLE only when nothing was sent.
 */
export async function submitAct(dependencies: Dependencies, request: Request): Promise<Answer> {
  const actId = readKey(request.get('idempotency-key'));
  const { wanted, known } = await beforeSending(dependencies, request, actId);
  if (known !== null) return known;
  if (await dependencies.workflows.reachable()) {
    return dependencies.workflows.act(wanted.process, { actId, ...wanted.act });
  }
  const ruling = await preview(dependencies, wanted).catch(asUnavailable(dependencies));
  if (ruling.allowed) throw new ApiError('RECORD_UNAVAILABLE');
  return { status: 'refused', ...ruling };
}

/** Nothing has been sent yet: whatever the database does here, the person may simply press again. */
async function beforeSending(
  dependencies: Dependencies,
  request: Request,
  key: ActId,
): Promise<{ wanted: WantedAct; known: Answer | null }> {
  const wanted = await readAct(dependencies, request).catch(asUnavailable(dependencies));
  const known = await knownAct(dependencies.prisma, key).catch(asUnavailable(dependencies));
  return { wanted, known: known && answerAgain(known, wanted) };
}

function asUnavailable({ logger }: Dependencies): (failure: unknown) => never {
  return (failure) => {
    if (failure instanceof ApiError || failure instanceof ZodError) throw failure;
    logger.error({ err: failure }, 'the record cannot be read');
    throw new ApiError('RECORD_UNAVAILABLE');
  };
}
