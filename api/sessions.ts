import { fromNodeHeaders } from 'better-auth/node';
import { type Request } from 'express';
import { id, type PersonId } from '../law/id';
import { type PrismaClient } from '../prisma/generated/client';
import { ApiError } from './apiError';
import { type Auth } from './auth';

/** Who sits in front of this request. */
export interface SignedIn {
  readonly person: PersonId;
  /** A program's session: nobody waits in front of it, so the clock does not stop for it. */
  readonly unattended: boolean;
}

export interface Sessions {
  /** Null when nobody is signed in. */
  find(request: Request): Promise<SignedIn | null>;
  /** @throws {ApiError} NOT_SIGNED_IN */
  require(request: Request): Promise<SignedIn>;
}

const SEEN_EVERY_MS = 30_000;

interface SessionSource {
  readonly auth: Auth;
  readonly prisma: PrismaClient;
  readonly wallNow: () => number;
}

/** Reads the session cookie; notes, twice a minute at most, that the person is there. */
export function createSessions({ auth, prisma, wallNow }: SessionSource): Sessions {
  async function find(request: Request): Promise<SignedIn | null> {
    const found = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (found === null) return null;
    const { id: session, unattended, seenAt, userId } = found.session;
    const nowMs = wallNow();
    if (nowMs - (seenAt?.getTime() ?? 0) > SEEN_EVERY_MS) {
      await prisma.session.updateMany({ where: { id: session }, data: { seenAt: new Date(nowMs) } });
    }
    return { person: id(userId), unattended: unattended };
  }
  return {
    find,
    async require(request) {
      const signedIn = await find(request);
      if (signedIn === null) throw new ApiError('NOT_SIGNED_IN');
      return signedIn;
    },
  };
}
