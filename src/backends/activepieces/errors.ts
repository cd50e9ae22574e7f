import { readableDetail } from '../detail.ts';
import { codeByStatus, problemIn } from '../failure.ts';
import type { HttpFailure } from '../http.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** Activepieces' own error codes (contract 4.3, 7), and where in `params` the sentence for the user is. */
const known: Record<string, { code: ProblemCode; detail?: string }> = {
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

/** @param online false if the browser knows that there is no network */
export function problemOf(failure: HttpFailure, online: boolean): Problem {
  return problemIn(failure, online, refusal);
}

function refusal(status: number, body: unknown): Problem {
  const { code, params, message } = asRecord(body);
  const { error, message: paramsMessage, entityType } = asRecord(params);
  if (code === 'ENTITY_NOT_FOUND') return notFound(entityType, paramsMessage);
  if (code === 'FST_ERR_VALIDATION') return withDetail('schema_mismatch', message);
  const entry = typeof code === 'string' ? known[code] : undefined;
  if (entry) {
    return withDetail(
      entry.code,
      entry.detail && (entry.detail === 'error' ? (error ?? paramsMessage) : paramsMessage),
    );
  }
  const fallback = codeByStatus[status] ?? (status >= 500 ? 'server_error' : 'unexpected_answer');
  // A code of a newer server: its own words are all there is to say.
  return fallback === 'unexpected_answer'
    ? withDetail(fallback, error ?? paramsMessage ?? message)
    : { code: fallback };
}

function notFound(entityType: unknown, message: unknown): Problem {
  if (String(entityType).toLowerCase() === 'project') return { code: 'project_not_found' };
  const aboutPiece = /piece/i.test(`${String(entityType)} ${String(message)}`);
  return { code: aboutPiece ? 'piece_not_found' : 'not_found' };
}

function withDetail(code: ProblemCode, raw: unknown): Problem {
  const detail = readableDetail(raw);
  return detail ? { code, detail } : { code };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
