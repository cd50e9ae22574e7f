import type { HttpFailure } from './http.ts';
import type { BackendProblem, ProblemCode } from './problem.ts';

/** For an answer without an error code that the backend knows: a proxy's, a framework's, a newer server's. */
export const PROBLEM_CODE_BY_STATUS: Record<number, ProblemCode> = {
  401: 'session_expired',
  402: 'feature_disabled',
  403: 'not_authorized',
  404: 'not_found',
  408: 'timeout',
  413: 'too_large',
  429: 'rate_limited',
  504: 'timeout',
};

/**
 * @param online false if the browser knows that there is no network
 * @param fromResponse the backend's own reading of a status and the JSON with it
 */
export function translateHttpFailure(
  failure: HttpFailure,
  online: boolean,
  fromResponse: (status: number, body: unknown) => BackendProblem,
): BackendProblem {
  switch (failure.kind) {
    case 'network':
      return { code: online ? 'unreachable' : 'offline' };
    case 'timeout':
      return { code: 'timeout' };
    case 'not_json':
      return { code: 'unexpected_answer' };
    case 'status':
      return fromResponse(failure.status, failure.body);
  }
}
