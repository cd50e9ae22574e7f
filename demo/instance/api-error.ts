import { STATUS_CODES } from 'node:http';
import { ErrorResponse } from '../error-response.ts';

export function invalidBearerToken(message: string): ErrorResponse {
  return new ErrorResponse(401, { code: 'INVALID_BEARER_TOKEN', params: { message } });
}

/** In the format of Fastify, the framework of Activepieces, whose handlers have not set a code. */
export function fastifyError(statusCode: 401 | 404 | 500, message: string): ErrorResponse {
  return new ErrorResponse(statusCode, { statusCode, error: STATUS_CODES[statusCode], message });
}

export function authorizationError(params: { message: string; userId?: string; projectId?: string }): ErrorResponse {
  return new ErrorResponse(403, { code: 'AUTHORIZATION', params });
}

export function featureDisabled(): ErrorResponse {
  return new ErrorResponse(402, { code: 'FEATURE_DISABLED', params: { message: 'Feature is disabled' } });
}

export function entityNotFound(params: object): ErrorResponse {
  return new ErrorResponse(404, { code: 'ENTITY_NOT_FOUND', params });
}

export function conflict(message: string): ErrorResponse {
  return new ErrorResponse(409, { code: 'VALIDATION', params: { message } });
}

export function invalidConnection(error: string): ErrorResponse {
  return new ErrorResponse(400, { code: 'INVALID_APP_CONNECTION', params: { error } });
}

/** `where` is the part of the request and the path in it, as in `body/value/secret_text`. */
export function invalidRequest(issues: { where: string; message: string }[]): ErrorResponse {
  const message = issues.map((issue) => `${issue.where} ${issue.message}`).join(', ');
  return new ErrorResponse(400, { statusCode: 400, code: 'FST_ERR_VALIDATION', error: 'Bad Request', message });
}
