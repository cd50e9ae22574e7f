import { fetchJson, HttpError, type HttpTools } from '../http.ts';
import { parseAnswer } from '../parse-answer.ts';
import { signInAnswer } from './wire.ts';

export type SignInCredentials = { jwtToken: string } | { session: ApiSession };
export type ApiSession = {
  token: string;
  projectId: string;
  /** `MEMBER` for every user of an embed JWT; unknown for a session that the page brought. */
  platformRole?: string | undefined;
  /** Unknown for a session that the page brought. */
  platformId?: string | undefined;
};

export type Sessions = {
  /** The session, signing in first if need be. */
  get(signal: AbortSignal): Promise<ApiSession>;
  /** False once a session is there, or on its way. */
  isMissing(): boolean;
  /** Another session in place of one that the instance refused. Asks the host; undefined if it has no other one. */
  renew(refused: ApiSession, signal: AbortSignal): Promise<ApiSession | undefined>;
};

const TIMEOUT_MS = 20_000;

type Setup = {
  tools: HttpTools;
  apiUrl: string;
  credentials: SignInCredentials;
  /** Asks the host page for fresh credentials. */
  renewCredentials: () => Promise<SignInCredentials | undefined>;
};

/** In memory only: no cookie, no storage. A user's token lasts seven days and cannot be refreshed (contract 2.2). */
export function createSessions({ tools, apiUrl, renewCredentials, ...setup }: Setup): Sessions {
  // A session is for all who wait for it, and so does not end with the request that asked first.
  const { signal: neverAborted } = new AbortController();
  let { credentials } = setup;
  let current: Promise<ApiSession> | undefined;
  let renewal: Promise<ApiSession | undefined> | undefined;
  let hasFailed = false;

  const exchange = async (): Promise<ApiSession> => {
    if ('session' in credentials) return credentials.session;
    const answer = await fetchJson(tools, {
      url: `${apiUrl}/v1/managed-authn/external-token`,
      body: { externalAccessToken: credentials.jwtToken },
      timeoutMs: TIMEOUT_MS,
      // The exchange finds or creates by external ids, so repeating it is safe.
      maxRetries: 2,
      signal: neverAborted,
    });
    return parseAnswer(signInAnswer, answer);
  };
  const signIn = async (): Promise<ApiSession> => {
    try {
      return await exchange();
    } catch (error) {
      // Since an attempt that failed the token may have expired.
      const fresh = hasFailed && isRefusal(error) ? await renewCredentials() : undefined;
      if (!fresh) throw error;
      credentials = fresh;
      return exchange();
    }
  };
  const remember = (session: Promise<ApiSession>) => {
    current = session;
    session.catch(() => {
      hasFailed = true;
      if (current === session) current = undefined;
    });
    return session;
  };

  const replace = async (refused: ApiSession): Promise<ApiSession | undefined> => {
    const fresh = await renewCredentials();
    if (!fresh || ('session' in fresh && fresh.session.token === refused.token)) return undefined;
    credentials = fresh;
    try {
      return await remember(exchange());
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };

  return {
    isMissing: () => !current && 'jwtToken' in credentials,
    get: (signal) => unlessAborted(current ?? remember(signIn()), signal),
    async renew(refused, signal) {
      const now = await current?.catch(() => undefined);
      // Requests that are refused together share one renewal.
      if (now && now.token !== refused.token) return now;
      renewal ??= replace(refused).finally(() => {
        renewal = undefined;
      });
      return unlessAborted(renewal, signal);
    },
  };
}

/** Not if the server has a bad moment, after which the same token may do. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof HttpError) || error.failure.kind !== 'status') return false;
  const { status } = error.failure;
  return status < 500 && status !== 429;
}

/** The work goes on; only the caller does not wait for it any more. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
