import type { PlatformSignIn } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import type { ChannelContext, ResponseChannel } from '../../oauth2/response-channel.ts';

/** Make allows an organization as few as 60 requests per minute. */
const CHECK_INTERVAL_MS = 3000;

/** The platform keeps the response to itself. */
export type SignedIn = 'signed_in';

export type PollChannel = ResponseChannel<SignedIn> & {
  /** Asks the platform now. Resolves with an error if it gives no answer. */
  check(): Promise<unknown>;
  /** For a sign-in that leaves no trace to poll for. */
  assume(): void;
};

/** Only the platform receives the authorization response, so it is polled, also while the window appears closed. */
export function pollPlatform({ isDone }: PlatformSignIn, isPaused: () => boolean): PollChannel {
  let context: ChannelContext<SignedIn> | undefined;
  const assume = () => context?.deliver('signed_in');
  const check = async () => {
    if (!context) return undefined;
    const { signal, fail } = context;
    try {
      if ((await isDone(signal)) && !isPaused()) assume();
      return undefined;
    } catch (error) {
      // Other failures may be temporary: the next poll tries again.
      if (error instanceof BackendError && error.problem.code === 'not_found') fail(error);
      return error;
    }
  };
  return {
    check,
    assume,
    listen(given) {
      context = given;
      const timer = setInterval(() => {
        if (!isPaused()) void check();
      }, CHECK_INTERVAL_MS);
      given.signal.addEventListener('abort', () => clearInterval(timer));
    },
    onWindowClosed: () => void check(),
  };
}
