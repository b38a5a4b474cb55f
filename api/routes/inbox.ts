import { Router } from 'express';
import { z } from 'zod';
import { type Dependencies } from '../dependencies';
import { messageViews } from '../reading/messageViews';
import { inboxOf } from '../reading/tasksOfPerson';

const messagesQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) });

/** What waits for the person who is signed in (待办), and what they were told (消息). */
export function inboxRoutes(dependencies: Dependencies): Router {
  const { prisma, sessions } = dependencies;
  const router = Router();
  router.get('/inbox', async (request, response) => {
    const { person } = await sessions.require(request);
    response.json(await inboxOf(dependencies, person));
  });
  router.get('/messages', async (request, response) => {
    const { person } = await sessions.require(request);
    const { limit } = messagesQuery.parse(request.query);
    response.json(await messageViews(prisma, person, limit));
  });
  return router;
}
