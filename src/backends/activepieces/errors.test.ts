import { expect, test } from 'vitest';
import { problemFromHttp } from './errors.ts';

const refused = (status: number, body: unknown) => ({ kind: 'status', status, body }) as const;
const code = (name: string, params: object = {}) => ({ code: name, params });

test.each([
  // Every row of contract 4.3.
  [
    refused(400, code('INVALID_APP_CONNECTION', { error: 'Invalid API key' })),
    { code: 'rejected', detail: 'Invalid API key' },
  ],
  [refused(400, code('INVALID_CLAIM', { message: 'bad code' })), { code: 'claim_failed', detail: 'bad code' }],
  [refused(400, code('INVALID_CLAIM', { clientId: 'x' })), { code: 'claim_failed' }],
  [refused(400, code('INVALID_CLOUD_CLAIM', { pieceName: 'x' })), { code: 'cloud_claim_failed' }],
  [
    refused(400, code('ENGINE_OPERATION_FAILURE', { message: 'timeout' })),
    { code: 'engine_failed', detail: 'timeout' },
  ],
  [refused(403, code('PERMISSION_DENIED')), { code: 'permission_denied' }],
  [refused(403, code('AUTHORIZATION', { message: 'No role' })), { code: 'not_authorized' }],
  [refused(401, code('INVALID_BEARER_TOKEN')), { code: 'session_expired' }],
  [refused(403, code('SESSION_EXPIRED')), { code: 'session_expired' }],
  [refused(404, code('ENTITY_NOT_FOUND', { entityType: 'Project' })), { code: 'project_not_found' }],
  [
    refused(404, code('ENTITY_NOT_FOUND', { message: 'piece_metadata_not_found pieceName=x' })),
    { code: 'piece_not_found' },
  ],
  [refused(404, code('ENTITY_NOT_FOUND', { entityType: 'flow' })), { code: 'not_found' }],
  [
    refused(409, code('VALIDATION', { message: 'Invalid piece version' })),
    { code: 'invalid_request', detail: 'Invalid piece version' },
  ],
  [
    refused(400, code('SECRET_MANAGER_GET_SECRET_FAILED', { message: 'none' })),
    { code: 'secret_not_found', detail: 'none' },
  ],
  [
    refused(400, code('SECRET_MANAGER_CONNECTION_FAILED', { message: 'down' })),
    { code: 'secret_manager_unreachable', detail: 'down' },
  ],
  [
    refused(400, { statusCode: 400, code: 'FST_ERR_VALIDATION', message: 'body/ Invalid input' }),
    { code: 'schema_mismatch', detail: 'body/ Invalid input' },
  ],
  [refused(500, { statusCode: 500, error: 'Internal Server Error', message: 'TypeORM' }), { code: 'server_error' }],
  [refused(413, undefined), { code: 'too_large' }],
  // Frameworks, proxies, newer servers.
  [
    refused(401, { statusCode: 401, error: 'Unauthorized', message: 'Cannot read properties' }),
    { code: 'session_expired' },
  ],
  [refused(402, code('FEATURE_DISABLED')), { code: 'feature_disabled' }],
  [refused(403, undefined), { code: 'not_authorized' }],
  [refused(404, { statusCode: 404, message: 'Route not found' }), { code: 'not_found' }],
  [refused(429, undefined), { code: 'rate_limited' }],
  [refused(502, undefined), { code: 'server_error' }],
  [refused(504, undefined), { code: 'timeout' }],
  [refused(418, code('BRAND_NEW', { message: 'x' })), { code: 'invalid_request', detail: 'x' }],
  [refused(409, code('EXISTING_USER', { message: 'x' })), { code: 'conflict', detail: 'x' }],
  [refused(409, undefined), { code: 'conflict' }],
  [refused(409, code('FLOW_IN_USE')), { code: 'conflict' }],
  [
    refused(422, code('DOES_NOT_MEET_BUSINESS_REQUIREMENTS', { message: 'x' })),
    { code: 'invalid_request', detail: 'x' },
  ],
  [refused(415, { statusCode: 415, message: 'Unsupported' }), { code: 'invalid_request', detail: 'Unsupported' }],
  [refused(400, null), { code: 'unexpected_answer' }],
  [{ kind: 'not_json', status: 200 } as const, { code: 'unexpected_answer' }],
  [{ kind: 'timeout' } as const, { code: 'timeout' }],
  [{ kind: 'network' } as const, { code: 'unreachable' }],
])('%j', (failure, problem) => expect(problemFromHttp(failure, true)).toEqual(problem));

test('without a network it is the browser that is offline', () =>
  expect(problemFromHttp({ kind: 'network' }, false)).toEqual({ code: 'offline' }));
