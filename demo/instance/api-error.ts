import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An error response, thrown anywhere and sent by the error handler. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ContentfulStatusCode;
  readonly body: object;

  constructor(status: ContentfulStatusCode, body: object) {
    super(`answered ${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

export function invalidBearerToken(message: string): ApiError {
  return new ApiError(401, { code: 'INVALID_BEARER_TOKEN', params: { message } });
}

export function unauthorized(message: string): ApiError {
  return new ApiError(401, { statusCode: 401, error: 'Unauthorized', message });
}

export function forbidden(params: { message: string; userId?: string; projectId?: string }): ApiError {
  return new ApiError(403, { code: 'AUTHORIZATION', params });
}

export function featureDisabled(): ApiError {
  return new ApiError(402, { code: 'FEATURE_DISABLED', params: { message: 'Feature is disabled' } });
}

export function notFound(params: object): ApiError {
  return new ApiError(404, { code: 'ENTITY_NOT_FOUND', params });
}

export function conflict(message: string): ApiError {
  return new ApiError(409, { code: 'VALIDATION', params: { message } });
}

export function invalidConnection(error: string): ApiError {
  return new ApiError(400, { code: 'INVALID_APP_CONNECTION', params: { error } });
}

/** `where` is the part of the request and the path in it, as in `body/value/secret_text`. */
export function invalidRequest(issues: { where: string; message: string }[]): ApiError {
  const message = issues.map((issue) => `${issue.where} ${issue.message}`).join(', ');
  return new ApiError(400, { statusCode: 400, code: 'FST_ERR_VALIDATION', error: 'Bad Request', message });
}

export function serverError(message: string): ApiError {
  return new ApiError(500, { statusCode: 500, error: 'Internal Server Error', message });
}
