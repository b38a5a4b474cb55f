import { type Response, Router } from 'express';
import { fromNodeHeaders } from 'better-auth/node';
import { z } from 'zod';
import { ApiError } from '../apiError';
import { type Dependencies } from '../dependencies';
import { personView, samplePeople } from '../personView';
import { samplePeopleView } from '../samplePeople';
import { type MeView } from '../views/person';

const signInBody = z.strictObject({ person: z.string().min(1), unattended: z.boolean().default(false) });

/** Who is there, and in a sample election the way in without a password; elsewhere that way does not exist. */
export function signInRoutes({ auth, config, prisma, sessions }: Dependencies): Router {
  const router = Router();
  router.get('/me', async (request, response) => {
    const me = await sessions.find(request);
    const view: MeView = { person: me && (await personView(prisma, me.person)), sample: config.sample };
    response.json(view);
  });
  router.post('/sign-out', async (request, response) => {
    passCookies(
      response,
      await auth.api.signOut({ headers: fromNodeHeaders(request.headers), asResponse: true }),
    );
    response.status(204).end();
  });
  router.use('/sample', (_request, _response, next) => {
    if (!config.sample) throw new ApiError('UNKNOWN_ROUTE');
    next();
  });
  router.get('/sample/people', async (_request, response) => {
    response.json(await samplePeopleView(prisma));
  });
  router.post('/sample/sign-in', async (request, response) => {
    const body = signInBody.parse(request.body);
    const people = await samplePeople(prisma);
    const person = people.find(({ id }) => id === body.person);
    if (person === undefined) throw new ApiError('UNKNOWN_PERSON');
    passCookies(response, await auth.api.signInSample({ body, asResponse: true }));
    const view: MeView = { person, sample: true };
    response.json(view);
  });
  return router;
}

function passCookies(response: Response, from: globalThis.Response): void {
  if (!from.ok) throw new Error(`sign-in or sign-out failed with ${from.status}`);
  response.append('Set-Cookie', from.headers.getSetCookie());
}
