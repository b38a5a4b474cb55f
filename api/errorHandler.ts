import { type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import { MulterError } from 'multer';
import { type Logger } from 'pino';
import { ZodError } from 'zod';
import { ApiError } from './apiError';
import { problemOfError } from './problem';
import { requestIdOf } from './requestId';
import { type Problem } from './views/problem';

export const unknownRoute: RequestHandler = () => {
  throw new ApiError('UNKNOWN_ROUTE');
};

/** Every failure of every route ends here as `application/problem+json`. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    // Nobody is left to answer.
    if (response.destroyed) return;
    const known = asApiError(error);
    if (known.code === 'INTERNAL')
      logger.error({ requestId: requestIdOf(response), err: error }, 'request failed');
    // Headers are out already: Express can only cut the connection.
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(response, problemOfError(known, requestIdOf(response)));
  };
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ZodError) return new ApiError('INVALID_REQUEST', fieldsOf(error));
  if (error instanceof MulterError) {
    return new ApiError(error.code === 'LIMIT_UNEXPECTED_FILE' ? 'INVALID_REQUEST' : 'TOO_LARGE');
  }
  if (hasType(error) && error.type === 'entity.too.large') return new ApiError('TOO_LARGE');
  if (hasType(error) && (error.type === 'entity.parse.failed' || error.type === 'encoding.unsupported')) {
    return new ApiError('MALFORMED_JSON');
  }
  return new ApiError('INTERNAL');
}

/** Names the fields, never their values: a value may be about a person. */
function fieldsOf(error: ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'body', issue.code]));
}

/** body-parser marks its errors with a `type`. */
function hasType(error: unknown): error is { type: string } {
  return typeof error === 'object' && error !== null && 'type' in error && typeof error.type === 'string';
}
