import { ConnectError } from '../errors.ts';
import { abortError } from './call-errors.ts';
import type { Client } from './client.ts';
import { type ConnectUrlOptions, connectUrl } from './connect-url.ts';
import type { ConfigureOptions, ConnectOptions, ConnectResult } from './options.ts';

const DEFAULT_LOAD_TIMEOUT_MS = 15_000;

/** Adds the option `redirect`, which sends the page to the hosted page. Not in the script tag's loader, for size. */
export function withRedirect(client: Client, defaultDialogUrl?: string): Client {
  let configured: ConfigureOptions | undefined;

  const run = (view: 'connect' | 'connections', options: ConnectOptions = {}): Promise<ConnectResult> =>
    options?.redirect ? leave(view, options) : client[view](options);

  const leave = async (view: 'connect' | 'connections', options: ConnectOptions): Promise<ConnectResult> => {
    if (!configured) throw new ConnectError('not_configured', 'Call configure() first.');
    if (window.parent !== window) {
      const sentence = 'connect({ redirect }) needs a page that is in no frame: the hosted page refuses frames.';
      throw new ConnectError('invalid_options', sentence);
    }
    const { redirect, newWindow, signal, onEvent, ...call } = options;
    const dialogUrl = configured.dialogUrl || defaultDialogUrl;
    const address = await connectUrl({ ...configured, dialogUrl, ...call, ...redirect, view } as ConnectUrlOptions);
    if (signal?.aborted) throw abortError(signal);
    return navigate(address, configured.loadTimeout || DEFAULT_LOAD_TIMEOUT_MS);
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
function navigate(address: string, timeoutMs: number): Promise<ConnectResult> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const timer = setTimeout(() => {
      ended.abort();
      const { origin, pathname } = new URL(address);
      reject(new ConnectError('dialog_unreachable', `The page could not leave for ${origin}${pathname}.`));
    }, timeoutMs);
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        clearTimeout(timer);
        ended.abort();
        resolve({ connection: undefined });
      },
      { signal: ended.signal },
    );
    location.assign(address);
  });
}
