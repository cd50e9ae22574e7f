import type { ContentfulStatusCode } from 'hono/utils/http-status';

type Suberror = { message: string; name?: string };

/** An error response, thrown anywhere and sent by the error handler. */
export class MakeApiError extends Error {
  override readonly name = 'MakeApiError';
  readonly status: ContentfulStatusCode;
  /** Make's error format: `message` is the reason phrase, `detail` explains the error. */
  readonly body: { detail: string; message: string; code: string; suberrors?: Suberror[] };

  constructor(status: ContentfulStatusCode, body: MakeApiError['body']) {
    super(body.detail);
    this.status = status;
    this.body = body;
  }
}

export function unauthorized(detail: string): MakeApiError {
  return new MakeApiError(401, { detail, message: 'Unauthorized', code: 'IM015' });
}

export function forbidden(): MakeApiError {
  return new MakeApiError(403, {
    detail: 'You do not have permission to access this resource.',
    message: 'Permission denied',
    code: 'SC403',
  });
}

export function notFound(detail: string): MakeApiError {
  return new MakeApiError(404, { detail, message: 'Not Found', code: 'SC404' });
}

export function badRequest(detail: string, suberrors?: Suberror[]): MakeApiError {
  return new MakeApiError(400, { detail, message: 'Bad Request', code: 'SC400', ...(suberrors && { suberrors }) });
}

/** One suberror per parameter, by name. */
export function validationFailed(errors: { name: string; message: string }[]): MakeApiError {
  return badRequest(
    `Validation failed for ${errors.length} parameter(s).`,
    errors.map(({ name, message }) => ({ message, name })),
  );
}

export function missing(name: string): { name: string; message: string } {
  return { name, message: `Missing value of required parameter '${name}'.` };
}

export function serverError(detail: string): MakeApiError {
  return new MakeApiError(500, { detail, message: 'Internal Server Error', code: 'SC500' });
}
