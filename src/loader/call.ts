import { ConnectError } from '../errors.ts';
import type { ConnectionResult } from '../model.ts';
import { type DialogMessage, parseDialogMessage } from '../protocol/dialog-messages.ts';
import type { HostMessage } from '../protocol/host-messages.ts';
import { abortError, failureOf } from './call-errors.ts';
import type { Config } from './config.ts';
import { fetchCredentials } from './credentials.ts';
import type { CallOptions, ConnectResult } from './options.ts';
import type { Surface } from './surface.ts';
import { appearanceData, vendorInitData } from './vendor-init.ts';

const DEFAULT_LOAD_TIMEOUT_MS = 15_000;
/** There is no event for a dialog that something else closes, nor a reliable one for a phone's keyboard. */
const POLL_INTERVAL_MS = 250;

type CallSetup = {
  /** Read again for every sign-in, so that a later `configure()` with a fresh token counts. */
  getConfig: () => Config;
  options: CallOptions;
  open: (onCloseRequested: () => void) => Surface;
  /** The dialog was preloaded: it is our own and has sent CLIENT_INIT. */
  isReady: boolean;
  resolve: (result: ConnectResult) => void;
  reject: (error: unknown) => void;
};

export type Call = {
  /** Resolves without a connection: another call takes over. */
  close(): void;
  /** To be called after `configure()`. */
  restyle(): void;
};

/**
 * Settles exactly once, and leaves nothing behind. Everything that it starts ends with `ended`; everything that ends it
 * goes through `settle`.
 *
 * 1. The dialog sends CLIENT_INIT; only then VENDOR_INIT, which contains the token, is posted to the expected origin.
 * 2. If the dialog does not load in time, the call rejects with `dialog_unreachable`.
 * 3. The first message that closes or fails settles the promise.
 */
export function startCall({ getConfig, options, open, isReady, resolve, reject }: CallSetup): Call {
  const config = getConfig();
  const { newWindow, signal, onEvent } = options;
  const ended = new AbortController();
  const firstCredentials = fetchCredentials(config);
  let isOfficial = false;
  let isInitialised = false;
  let unexpectedOrigin: string | undefined;

  const settle = (finish: () => void) => {
    if (ended.signal.aborted) return;
    ended.abort();
    clearTimeout(timer);
    clearInterval(poll);
    surface.remove(isInitialised, () => {
      surface.restoreFocus?.();
      finish();
    });
  };
  const close = (connection?: ConnectionResult) => settle(() => resolve({ connection }));
  const fail = (error: unknown) => settle(() => reject(error));
  const failAsUnreachable = (reason: string) =>
    fail(new ConnectError('dialog_unreachable', `The dialog at ${config.dialogUrl} ${reason}`));
  const post = (type: HostMessage['type'], data: object) =>
    surface.window.postMessage({ type, data }, config.dialogOrigin);

  const surface = open(() => {
    // The official dialog does not know this message.
    if (isInitialised && !isOfficial) post('VENDOR_CLOSE_REQUESTED', {});
    else close();
  });
  const poll = setInterval(() => {
    surface.syncViewport?.();
    if (!surface.isOpen()) close();
  }, POLL_INTERVAL_MS);
  const loadTimeout = config.options.loadTimeout || DEFAULT_LOAD_TIMEOUT_MS;
  const timer = setTimeout(
    () =>
      failAsUnreachable(
        unexpectedOrigin
          ? `redirects to ${unexpectedOrigin}. Set dialogUrl to its final address.`
          : `did not load within ${loadTimeout} ms. Check dialogUrl and its frame-ancestors.`,
      ),
    loadTimeout,
  );

  const initialise = async () => {
    // A popup that the user reloads sends CLIENT_INIT again; the first token may have expired by then.
    const credentials = await (isInitialised ? fetchCredentials(getConfig()) : firstCredentials);
    if (ended.signal.aborted) return;
    post('VENDOR_INIT', { ...vendorInitData(getConfig(), options), ...credentials });
    isInitialised = true;
    if (newWindow) clearTimeout(timer);
  };
  const renewSession = async () => {
    // Without other credentials the dialog explains to the user what happened.
    const credentials = await fetchCredentials(getConfig()).catch(() => undefined);
    if (!ended.signal.aborted) post('VENDOR_SESSION', { ...credentials });
  };
  const handle = (message: DialogMessage) => {
    switch (message.type) {
      case 'CLIENT_INIT':
        isOfficial = message.data.version === undefined;
        initialise().catch(fail);
        break;
      case 'CLIENT_SHOW_CONNECTION_IFRAME':
        clearTimeout(timer);
        surface.show?.();
        surface.focus();
        break;
      case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
        close(message.data.connection);
        break;
      case 'CLIENT_SESSION_EXPIRED':
        void renewSession();
        break;
      case 'CLIENT_CONNECT_EVENT':
        // In a microtask, so that an exception of the callback is reported as the host's and does not stop the call.
        queueMicrotask(() => onEvent?.(message.data.event));
        break;
      case 'CLIENT_CONNECT_DRAFT':
        getConfig().draft = message.data.draft;
        break;
      default: {
        const failure = failureOf(message);
        if (failure) fail(failure);
      }
    }
  };

  const whileOpen = { signal: ended.signal };
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      if (source !== surface.window) return;
      if (origin !== config.dialogOrigin) {
        unexpectedOrigin = origin;
        return;
      }
      const message = parseDialogMessage(data);
      if (message && (isInitialised || message.type === 'CLIENT_INIT')) handle(message);
    },
    whileOpen,
  );
  addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) => {
      if (effectiveDirective === 'frame-src' && blockedURI.startsWith(config.dialogOrigin)) {
        failAsUnreachable(`is blocked by the CSP of this page. Add ${config.dialogOrigin} to frame-src.`);
      }
    },
    whileOpen,
  );
  signal?.addEventListener('abort', () => fail(abortError(signal)), whileOpen);
  // Even if the dialog never loads: a token that cannot be fetched is final, and must not be an unhandled rejection.
  firstCredentials.catch(fail);
  if (isReady) initialise().catch(fail);
  return {
    close,
    restyle: () => {
      // Otherwise VENDOR_INIT will contain it.
      if (isInitialised) post('VENDOR_RESTYLE', appearanceData(getConfig()));
    },
  };
}
