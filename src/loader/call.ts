import { ConnectError } from '../errors.ts';
import type { ConnectionResult } from '../model.ts';
import { type DialogHandlers, readDialogMessage } from '../protocol/dialog-messages.ts';
import { type Config, fetchCredentials } from './config.ts';
import type { ConnectOptions, ConnectResult } from './options.ts';
import type { Surface } from './surface.ts';
import { vendorInit } from './vendor-init.ts';

/** How soon a dialog that was taken away is noticed. In ms. */
const pollInterval = 250;

type CallSetup = {
  /** Asked anew for every sign-in, so that a later `configure()` with a fresh token counts. */
  config: () => Config;
  options: ConnectOptions;
  open: (closeRequested: () => void) => Surface;
  /** A preloaded dialog, which is ours, has said CLIENT_INIT before. */
  greeted: boolean;
  resolve: (result: ConnectResult) => void;
  reject: (error: unknown) => void;
};

export type Call = {
  /** Without a connection, for another call that takes over. */
  close(): void;
  /** As `configure()` says by now. */
  restyle(): void;
};

/**
 * What a call must achieve, whatever happens: settle once, then leave nothing behind. Everything it starts hangs on
 * `ended`; everything that ends it goes through `settle`.
 *
 * 1. The dialog says CLIENT_INIT; only then is VENDOR_INIT, which holds the token, posted to the origin expected.
 * 2. Until the dialog shows itself, silence ends in `dialog_unreachable`.
 * 3. The first message that closes or fails settles the promise.
 *
 */
export function startCall({ config, options, open, greeted, resolve, reject }: CallSetup): Call {
  const { origin: dialogOrigin, dialogUrl, options: configured } = config();
  const { newWindow, signal, onEvent } = options;
  const ended = new AbortController();
  const credentials = fetchCredentials(config());
  let ours = greeted;
  let initialised = false;
  let strangeOrigin = '';

  const settle = (finish: () => void) => {
    if (ended.signal.aborted) return;
    ended.abort();
    clearTimeout(timer);
    clearInterval(poll);
    surface.remove(initialised, finish);
  };
  const close = (connection?: ConnectionResult) => settle(() => resolve({ connection }));
  const fail = (error: unknown) => settle(() => reject(error));
  const unreachable = (why: string) => fail(new ConnectError('dialog_unreachable', `${dialogUrl} ${why}.`));
  const post = (type: string, data: object) => surface.peer.postMessage({ type, data }, dialogOrigin);

  const surface = open(() => {
    // The official dialog knows no such message.
    if (initialised && ours) post('VENDOR_CLOSE_REQUESTED', {});
    else close();
  });
  const poll = setInterval(() => {
    if (!surface.look()) close();
  }, pollInterval);
  const timer = setTimeout(
    () => unreachable(strangeOrigin ? `answers from ${strangeOrigin}` : 'does not answer'),
    configured.loadTimeout || 15_000,
  );

  const greet = async () => {
    // A window that the user reloads greets again; the first token may be stale by then.
    const fresh = await (initialised ? fetchCredentials(config()) : credentials);
    if (ended.signal.aborted) return;
    post('VENDOR_INIT', { ...vendorInit(config(), options), ...fresh, draft: config().typed });
    initialised = true;
    if (newWindow) clearTimeout(timer);
  };
  const init = (isOurs: boolean) => {
    ours = isOurs;
    greet().catch(fail);
  };
  const on: DialogHandlers = {
    show() {
      clearTimeout(timer);
      surface.show();
    },
    done: close,
    failed: (code, error) => fail(new ConnectError(code, error)),
    async expired() {
      // A host that has no other token answers without one; the dialog then explains.
      const renewed = await fetchCredentials(config()).catch(() => ({}));
      if (!ended.signal.aborted) post('VENDOR_SESSION', renewed);
    },
    typed: (values) => {
      config().typed = values;
    },
    // What the callback throws is the host's to see, and nothing to the dialog.
    happened: (event) => queueMicrotask(() => onEvent?.(event)),
  };

  const whileOpen = { signal: ended.signal };
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      if (source !== surface.peer) return;
      // Before it has been greeted no dialog has anything to report.
      if (origin === dialogOrigin) readDialogMessage(data, init, initialised && on);
      else strangeOrigin = origin;
    },
    whileOpen,
  );
  addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) => {
      if (effectiveDirective === 'frame-src' && blockedURI.startsWith(dialogOrigin)) {
        unreachable('is blocked by frame-src');
      }
    },
    whileOpen,
  );
  signal?.addEventListener?.('abort', () => fail(abortError(signal)), whileOpen);
  // Also if the dialog never asks for them: a token that cannot be had is final, and no unhandled rejection.
  credentials.catch(fail);
  if (greeted) init(true);
  // A dialog that has not been greeted yet ignores it, and is greeted with what is configured then.
  return { close, restyle: () => post('VENDOR_RESTYLE', vendorInit(config(), options)) };
}

export function abortError({ reason }: AbortSignal): ConnectError {
  return new ConnectError('aborted', 'aborted.', { cause: reason });
}
