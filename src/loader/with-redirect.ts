import { ConnectError } from '../errors.ts';
import { abortError } from './call-errors.ts';
import type { Client } from './client.ts';
import { type ConnectUrlOptions, connectUrl } from './connect-url.ts';
import type { ConfigureOptions, ConnectOptions, ConnectResult } from './options.ts';

const DEFAULT_LOAD_TIMEOUT_MS = 15_000;
/** A timer of more fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Adds the option `redirect`, which sends the page to the hosted page. Not in the script tag's loader, for size. */
export function withRedirect(client: Client, defaultDialogUrl?: string): Client {
  let configured: ConfigureOptions | undefined;

  /** Of a call whose page has not left yet. */
  let endEarlier: (() => void) | undefined;

  const run = (view: 'connect' | 'connections', options: ConnectOptions = {}): Promise<ConnectResult> => {
    // As without `redirect`: a call takes over from the one before it.
    endEarlier?.();
    return options?.redirect ? leave(view, options) : client[view](options);
  };

  const leave = async (view: 'connect' | 'connections', options: ConnectOptions): Promise<ConnectResult> => {
    if (!configured) throw new ConnectError('not_configured', 'Call configure() first.');
    if (window.parent !== window) {
      const sentence = 'connect({ redirect }) needs a page that is in no frame: the hosted page refuses frames.';
      throw new ConnectError('invalid_options', sentence);
    }
    const { redirect, newWindow, signal, onEvent, ...call } = options;
    if (signal?.aborted) throw abortError(signal);
    const dialogUrl = configured.dialogUrl || defaultDialogUrl;
    const departure = leaveFor(
      connectUrl({ ...configured, dialogUrl, ...call, ...redirect, view } as ConnectUrlOptions),
      Math.min(configured.loadTimeout || DEFAULT_LOAD_TIMEOUT_MS, MAX_TIMEOUT_MS),
      signal,
    );
    endEarlier = departure.end;
    return departure.result;
  };

  return {
    configure(options) {
      // Checked again for each address.
      configured = options;
      return client.configure(options);
    },
    connect: (options) => run('connect', options),
    connections: (options) => run('connections', options),
  };
}

/** Settles only if the page stays: if it comes back as it was, with the browser's Back, or if it cannot leave. */
function leaveFor(pending: Promise<string>, timeoutMs: number, signal: AbortSignal | undefined) {
  const ended = new AbortController();
  const whilePending = { signal: ended.signal };
  let timer: ReturnType<typeof setTimeout>;
  let end!: () => void;
  const result = new Promise<ConnectResult>((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      ended.abort();
      finish();
    };
    const failAfter = (error: ConnectError) => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(() => reject(error)), timeoutMs);
    };
    end = () => settle(() => resolve({ connection: undefined }));
    signal?.addEventListener('abort', () => settle(() => reject(abortError(signal))), whilePending);
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) end();
      },
      whilePending,
    );
    const sentence = `The jwtToken function did not return within ${timeoutMs} ms.`;
    failAfter(new ConnectError('authentication_failed', sentence));
    pending.then(
      (address) => {
        if (ended.signal.aborted) return;
        const { origin, pathname } = new URL(address);
        failAfter(new ConnectError('dialog_unreachable', `The page could not leave for ${origin}${pathname}.`));
        location.assign(address);
      },
      (error) => settle(() => reject(error)),
    );
  });
  return { result, end };
}
