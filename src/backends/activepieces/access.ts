import { HttpError } from '../http.ts';
import { BackendError, type ProblemCode } from '../problem.ts';
import { problemFromHttp } from './errors.ts';
import type { ApiSession, Sessions } from './session.ts';

/**
 * Turns every rejection of `work` into a BackendError, except the reason of an aborted signal.
 * @param notFoundCode what a bare 404 means
 */
export type WithErrorMapping = <T>(signal: AbortSignal, work: Promise<T>, notFoundCode?: ProblemCode) => Promise<T>;

/** Runs with the session, and once more with a renewed one if the instance refuses it. Maps errors as above. */
export type WithSession = <T>(
  signal: AbortSignal,
  run: (session: ApiSession) => Promise<T>,
  notFoundCode?: ProblemCode,
) => Promise<T>;

export function createWithErrorMapping(isOnline: () => boolean): WithErrorMapping {
  return async (signal, work, notFoundCode = 'not_found') => {
    try {
      return await work;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof BackendError) throw error;
      const problem =
        error instanceof HttpError
          ? problemFromHttp(error.failure, isOnline())
          : ({ code: 'unexpected_answer' } as const);
      throw new BackendError(problem.code === 'not_found' ? { code: notFoundCode } : problem, error);
    }
  };
}

export function createWithSession(sessions: Sessions, withErrorMapping: WithErrorMapping): WithSession {
  const runWithRenewal = async <T>(signal: AbortSignal, run: (session: ApiSession) => Promise<T>): Promise<T> => {
    const session = await sessions.get(signal);
    try {
      return await run(session);
    } catch (error) {
      if (!(error instanceof HttpError) || problemFromHttp(error.failure, true).code !== 'session_expired') throw error;
      const renewed = await sessions.renew(session, signal);
      if (!renewed) throw error;
      return run(renewed);
    }
  };
  return (signal, run, notFoundCode) => withErrorMapping(signal, runWithRenewal(signal, run), notFoundCode);
}
