import { type Request, type Response, Router } from 'express';
import { type Answer } from '../../activities/turn';
import { knownAct } from '../acts/knownAct';
import { preview } from '../acts/preview';
import { submitAct } from '../acts/submitAct';
import { readAct, readKey } from '../acts/wantedAct';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { sendProblem } from '../errorHandler';
import { problemOfRefusal } from '../problem';
import { requestIdOf } from '../requestId';
import { type ActView, type CheckView } from '../views/act';

/** Acts: sent once under a key, asked about for ever; or only checked. */
export function actRoutes(dependencies: Dependencies): Router {
  const router = Router();
  router.post('/acts', async (request, response) => {
    sendAnswer(response, await submitAct(dependencies, request));
  });
  router.post('/acts/check', async (request, response) => {
    const ruling = await preview(dependencies, await readAct(dependencies, request));
    if (!ruling.allowed) {
      sendProblem(response, problemOfRefusal(ruling, requestIdOf(response)));
      return;
    }
    const view: CheckView = { status: 'allowed', already: ruling.events.length === 0 };
    response.json(view);
  });
  router.get('/acts/:key', async (request, response) => {
    sendAnswer(response, await ownAnswer(dependencies, request));
  });
  return router;
}

/** Another person's key is as unknown as one that never came. */
async function ownAnswer({ prisma, sessions }: Dependencies, request: Request): Promise<Answer> {
  const { person } = await sessions.require(request);
  const known = await knownAct(prisma, readKey(String(request.params['key'])));
  if (known === null) return { status: 'OUTCOME_UNKNOWN' };
  const { membership } = known.request.actor;
  const own = await prisma.membership.count({ where: { id: membership, personId: person } });
  return own === 0 ? { status: 'OUTCOME_UNKNOWN' } : known.answer;
}

function sendAnswer(response: Response, answer: Answer): void {
  switch (answer.status) {
    case 'recorded':
      sendView(response, 200, { status: 'recorded', seq: answer.seq, already: answer.already });
      return;
    case 'refused':
      sendProblem(response, problemOfRefusal(answer, requestIdOf(response)));
      return;
    case 'KEY_REUSED':
      throw new ApiError('KEY_REUSED');
    case 'OUTCOME_UNKNOWN':
      sendView(response, 202, { status: 'unknown', code: 'OUTCOME_UNKNOWN' });
  }
}

function sendView(response: Response, status: number, view: ActView): void {
  response.status(status).json(view);
}
