import { type Request, Router } from 'express';
import { z } from 'zod';
import { type ElectionId } from '../../law/id';
import { officialAtCodec } from '../../prisma/codecs/brands';
import { requireElection } from '../access';
import { clockView } from '../clock/clockView';
import { commandClock } from '../clock/commandClock';
import { type Dependencies } from '../dependencies';

const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('run') }),
  z.strictObject({ do: z.literal('nextEvent') }),
  z.strictObject({ do: z.literal('nextDay') }),
  z.strictObject({ do: z.literal('stepTo'), at: officialAtCodec }),
]);

/** The clock of an election; everybody in a sample or a rehearsal may set it. */
export function clockRoutes(dependencies: Dependencies): Router {
  const router = Router();
  router
    .route('/elections/:id/clock')
    .get(async (request, response) => {
      response.json(await clockView(dependencies, await electionOf(dependencies, request)));
    })
    .post(async (request, response) => {
      const election = await electionOf(dependencies, request);
      await commandClock(dependencies, election, command.parse(request.body));
      response.json(await clockView(dependencies, election));
    });
  return router;
}

async function electionOf({ prisma, sessions }: Dependencies, request: Request): Promise<ElectionId> {
  const { person } = await sessions.require(request);
  return requireElection(prisma, person, String(request.params['id']));
}
