import * as z from 'zod/mini';
import type { Json } from '../../json.ts';
import type { HttpFailure } from '../http.ts';
import { json, lenient, text } from '../lenient.ts';
import type { BackendProblem, ProblemCode } from '../problem.ts';
import { PROBLEM_CODE_BY_STATUS, translateHttpFailure } from '../translate-http-failure.ts';

/** Activepieces' own error codes (contract 4.3, 7), and where in `params` the sentence for the user is. */
const PROBLEM_BY_ERROR_CODE: Record<string, { code: ProblemCode; detail?: 'error' | 'message' }> = {
  INVALID_APP_CONNECTION: { code: 'rejected', detail: 'error' },
  INVALID_CLAIM: { code: 'claim_failed', detail: 'message' },
  INVALID_CLOUD_CLAIM: { code: 'cloud_claim_failed' },
  ENGINE_OPERATION_FAILURE: { code: 'engine_failed', detail: 'message' },
  PERMISSION_DENIED: { code: 'permission_denied' },
  AUTHORIZATION: { code: 'not_authorized' },
  INVALID_BEARER_TOKEN: { code: 'session_expired' },
  SESSION_EXPIRED: { code: 'session_expired' },
  VALIDATION: { code: 'invalid_request', detail: 'message' },
  SECRET_MANAGER_GET_SECRET_FAILED: { code: 'secret_not_found', detail: 'message' },
  SECRET_MANAGER_CONNECTION_FAILED: { code: 'secret_manager_unreachable', detail: 'message' },
  FEATURE_DISABLED: { code: 'feature_disabled' },
  QUOTA_EXCEEDED: { code: 'feature_disabled' },
};

const errorParams = z.object({ error: json, message: json, entityType: text });
const errorBody = lenient(z.object({ code: text, message: json, params: lenient(errorParams) }));

/** @param online false if the browser knows that there is no network */
export function problemFromHttp(failure: HttpFailure, online: boolean): BackendProblem {
  return translateHttpFailure(failure, online, problemFromResponse);
}

/** What the server said in the `params` of an error. */
export function errorMessage(body: unknown): Json | undefined {
  return errorBody.parse(body)?.params?.message;
}

/** Activepieces' own code for an error. */
export function errorCode(body: unknown): string | undefined {
  return errorBody.parse(body)?.code;
}

function problemFromResponse(status: number, body: unknown): BackendProblem {
  const { code, params, message } = errorBody.parse(body) ?? {};
  if (code === 'ENTITY_NOT_FOUND') return notFound(params?.entityType, params?.message);
  if (code === 'FST_ERR_VALIDATION') return withDetail('schema_mismatch', message);
  const entry = code && Object.hasOwn(PROBLEM_BY_ERROR_CODE, code) ? PROBLEM_BY_ERROR_CODE[code] : undefined;
  if (entry) {
    const detail = entry.detail === 'error' ? (params?.error ?? params?.message) : params?.message;
    return withDetail(entry.code, entry.detail && detail);
  }
  const known = PROBLEM_CODE_BY_STATUS[status] ?? (status >= 500 ? 'server_error' : undefined);
  if (known) return { code: known };
  // A refusal that is not listed, e.g. of a newer server: its own message is all there is to say.
  const refused = status === 409 ? 'conflict' : isObject(body) ? 'invalid_request' : 'unexpected_answer';
  return withDetail(refused, params?.error ?? params?.message ?? message);
}

/** A proxy's page is none. */
function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null;
}

function notFound(entityType: string | undefined, message: Json | undefined): BackendProblem {
  if (entityType?.toLowerCase() === 'project') return { code: 'project_not_found' };
  const aboutPiece = /piece/i.test(JSON.stringify([entityType, message]));
  return { code: aboutPiece ? 'piece_not_found' : 'not_found' };
}

function withDetail(code: ProblemCode, detail: Json | undefined): BackendProblem {
  return detail ? { code, detail } : { code };
}
