import { randomUUID } from 'node:crypto';
import { type RequestHandler, type Response } from 'express';

const HEADER = 'X-Request-Id';

/** Names each request for the log and for the person who reports an error; a client's own id is never trusted. */
export const nameRequest: RequestHandler = (_request, response, next) => {
  response.setHeader(HEADER, randomUUID());
  next();
};

export function requestIdOf(response: Response): string {
  return String(response.getHeader(HEADER));
}
