import { type BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const body = z.object({ person: z.string().min(1), unattended: z.boolean().default(false) });

/** Opens a session without a password. No HTTP route of better-auth leads here; only `POST /sample/sign-in` calls it. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the endpoint's type is what auth.api needs.
export function sampleSignIn() {
  return {
    id: 'sample-sign-in',
    endpoints: {
      signInSample: createAuthEndpoint.serverOnly({ method: 'POST', body }, async (context) => {
        const user = await context.context.internalAdapter.findUserById(context.body.person);
        if (user === null) throw new APIError('NOT_FOUND');
        const session = await context.context.internalAdapter.createSession(
          user.id,
          false,
          { unattended: context.body.unattended },
          true,
        );
        await setSessionCookie(context, { session, user });
        return context.json({ person: user.id });
      }),
    },
  } satisfies BetterAuthPlugin;
}
