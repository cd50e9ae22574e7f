import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ErrorResponse } from '../error-response.ts';

type Suberror = { message: string; name?: string };

/** Make's error format: `message` is the reason phrase, `detail` explains the error. */
type ErrorBody = { detail: string; message: string; code: string; suberrors?: Suberror[] };

function errorResponse(status: ContentfulStatusCode, body: ErrorBody): ErrorResponse {
  return new ErrorResponse(status, body);
}

export function unauthorized(detail: string): ErrorResponse {
  return errorResponse(401, { detail, message: 'Unauthorized', code: 'IM015' });
}

export function forbidden(): ErrorResponse {
  return errorResponse(403, {
    detail: 'You do not have permission to access this resource.',
    message: 'Permission denied',
    code: 'SC403',
  });
}

export function notFound(detail: string): ErrorResponse {
  return errorResponse(404, { detail, message: 'Not Found', code: 'SC404' });
}

export function badRequest(detail: string, suberrors?: Suberror[]): ErrorResponse {
  return errorResponse(400, { detail, message: 'Bad Request', code: 'SC400', ...(suberrors && { suberrors }) });
}

/** One suberror per parameter, by name. */
export function validationFailed(errors: { name: string; message: string }[]): ErrorResponse {
  return badRequest(
    `Validation failed for ${errors.length} parameter(s).`,
    errors.map(({ name, message }) => ({ message, name })),
  );
}

export function missing(name: string): { name: string; message: string } {
  return { name, message: `Missing value of required parameter '${name}'.` };
}

export function serverError(detail: string): ErrorResponse {
  return errorResponse(500, { detail, message: 'Internal Server Error', code: 'SC500' });
}
