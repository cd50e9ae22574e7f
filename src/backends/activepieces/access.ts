import { HttpError } from '../http.ts';
import { BackendError, type ProblemCode } from '../problem.ts';
import { problemOf } from './errors.ts';
import type { Session, Sessions } from './session.ts';

/** Every rejection of this backend passes here; cancelling stays what it is. `missing` is what a bare 404 means. */
export type Guarded = <T>(signal: AbortSignal, work: Promise<T>, missing?: ProblemCode) => Promise<T>;

/** Guarded, with the session; if the instance refuses that, once more with a renewed one. */
export type InSession = <T>(
  signal: AbortSignal,
  run: (session: Session) => Promise<T>,
  missing?: ProblemCode,
) => Promise<T>;

export function createGuarded(isOnline: () => boolean): Guarded {
  return async (signal, work, missing = 'not_found') => {
    try {
      return await work;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof BackendError) throw error;
      const problem =
        error instanceof HttpError ? problemOf(error.failure, isOnline()) : ({ code: 'unexpected_answer' } as const);
      throw new BackendError(problem.code === 'not_found' ? { code: missing } : problem, error);
    }
  };
}

export function createInSession(sessions: Sessions, guarded: Guarded): InSession {
  const attempt = async <T>(signal: AbortSignal, run: (session: Session) => Promise<T>): Promise<T> => {
    const session = await sessions.get(signal);
    try {
      return await run(session);
    } catch (error) {
      if (!(error instanceof HttpError) || problemOf(error.failure, true).code !== 'session_expired') throw error;
      const renewed = await sessions.renew(session, signal);
      if (!renewed) throw error;
      return run(renewed);
    }
  };
  return (signal, run, missing) => guarded(signal, attempt(signal, run), missing);
}
