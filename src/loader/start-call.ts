import { ConnectError } from '../errors.ts';
import { failureOf } from '../protocol/failure.ts';
import { abortError } from './call-errors.ts';
import type { Call, CallSetup } from './call-setup.ts';
import { fetchCredentials } from './credentials.ts';
import { openDialogChannel } from './dialog-channel.ts';
import { createFrame } from './frame.ts';
import type { ConnectResult } from './options.ts';
import { isOwnDialog } from './surface.ts';
import { appearanceData, vendorInitData } from './vendor-init.ts';

const DEFAULT_LOAD_TIMEOUT_MS = 15_000;
/** For a dialog that is out of sight to end what it is busy with, e.g. to find out whether its save arrived. */
const OUTCOME_TIMEOUT_MS = 8000;
/** There is no event for a dialog that something else closes, nor a reliable one for a phone's keyboard. */
const POLL_INTERVAL_MS = 250;

/**
 * Settles exactly once, and leaves nothing behind. Everything that it starts ends with `ended`; everything that ends it
 * goes through `settle`.
 *
 * 1. The dialog sends CLIENT_INIT; only then VENDOR_INIT, which contains the token, is posted to the expected origin.
 * 2. If the dialog does not load in time, the call rejects with `dialog_unreachable`.
 * 3. The promise settles with the first of: a draft that carries the saved connection, a closing message, a failure.
 * 4. A dialog that has to go while it is busy is asked to end that. If it is gone, another one asks for the outcome.
 */
export function startCall({ config, options, surface, onEnded }: CallSetup): Call {
  let latest = config;
  const { newWindow, signal, onEvent } = options;
  let resolve!: (result: ConnectResult) => void;
  let reject!: (error: unknown) => void;
  const result = new Promise<ConnectResult>((resolvePromise, rejectPromise) => {
    resolve = resolvePromise;
    reject = rejectPromise;
  });
  const ended = new AbortController();
  let isInitialised = false;
  let isBusy = false;
  /** Since our own dialog was there. NaN until it was seen, so that nothing is counted before. */
  let missedPolls: number;
  let timer: ReturnType<typeof setTimeout> | undefined;

  surface.open?.(() => {
    // The official dialog does not know this message.
    if (isInitialised && isOwnDialog(surface)) post('VENDOR_CLOSE_REQUESTED');
    else close();
  });

  const settle = (finish: () => void) => {
    if (ended.signal.aborted) return;
    ended.abort();
    clearTimeout(timer);
    clearInterval(poll);
    surface.remove(isInitialised, () => {
      finish();
      onEnded?.();
    });
  };
  const finish = ({ connection }: Partial<ConnectResult> = {}) => {
    if (signal?.aborted && !connection) reject(abortError(signal));
    else resolve({ connection });
  };
  const close = (closed?: ConnectResult) => settle(() => finish(closed));
  const fail = (error: Error) => settle(() => reject(error));
  const failAsUnreachable = (reason: string) =>
    fail(new ConnectError('dialog_unreachable', `The dialog at ${config.dialogUrl} ${reason}`));
  const setTimer = (run: () => void, timeoutMs: number) => {
    clearTimeout(timer);
    // A timer that is to wait for longer than 24 days fires at once.
    timer = setTimeout(run, Math.min(timeoutMs, 1e9));
  };
  const leave = () => {
    if (!isBusy) return close();
    post('VENDOR_LEAVING');
    surface.hide?.();
    setTimer(close, OUTCOME_TIMEOUT_MS);
  };
  /** Nobody is left to ask about a save but another dialog, which nobody sees. */
  const askForOutcome = () => {
    const outcome = startCall({
      config,
      options: { view: 'outcome' },
      surface: { ...createFrame(config.dialogUrl), open: undefined },
    });
    outcome.result.then(finish, () => finish());
  };
  const startTimer = () => {
    const timeoutMs = config.options.loadTimeout || DEFAULT_LOAD_TIMEOUT_MS;
    setTimer(() => {
      if (!isInitialised && isOwnDialog(surface)) {
        const sentence = `The jwtToken function did not return within ${timeoutMs} ms.`;
        fail(new ConnectError('authentication_failed', sentence));
      } else failAsUnreachable(`did not load within ${timeoutMs} ms. Check dialogUrl and its frame-ancestors.`);
    }, timeoutMs);
  };

  const firstCredentials = fetchCredentials(config);
  const initialise = async (used = latest) => {
    // A popup that the user reloads sends CLIENT_INIT again; the first token may have expired by then.
    const credentials = await (isInitialised || used !== config ? fetchCredentials(used) : firstCredentials);
    if (ended.signal.aborted) return;
    if (used !== latest) return initialise();
    post('VENDOR_INIT', { ...vendorInitData(used, options), draft: config.draft, ...credentials });
    isInitialised = true;
    // The dialog has all of its time, however long the token took; a window shows itself.
    if (newWindow) clearTimeout(timer);
    else startTimer();
  };
  const post = openDialogChannel(
    config,
    surface.window,
    ended,
    async (message) => {
      if (!isInitialised && message.type !== 'CLIENT_INIT') return;
      switch (message.type) {
        case 'CLIENT_INIT':
          // Also of a dialog that is about to load its page anew, which then has all of its time again.
          missedPolls = Number.NaN;
          initialise().catch(fail);
          break;
        case 'CLIENT_SHOW_CONNECTION_IFRAME':
          clearTimeout(timer);
          surface.show();
          break;
        case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED':
          close(message.data);
          break;
        case 'CLIENT_SESSION_EXPIRED':
          // Without other credentials the dialog explains to the user what happened.
          post('VENDOR_SESSION', await fetchCredentials(latest).catch(() => undefined));
          break;
        case 'CLIENT_CONNECT_EVENT':
          // An exception of the callback rejects the promise of this function: it is reported, and does not stop the call.
          onEvent?.(message.data.event);
          break;
        case 'CLIENT_CONNECT_DRAFT':
          config.draft = message.data.draft;
          isBusy = !!message.data.isBusy;
          // The dialog shows that it has saved, and closes a moment later.
          if (message.data.connection) finish(message.data);
          break;
        default:
          fail(failureOf(message));
      }
      // A window may show another page before the first poll.
      if (isOwnDialog(surface)) missedPolls = 0;
    },
    (origin) => {
      if (!isInitialised) failAsUnreachable(`redirects to ${origin}. Set dialogUrl to the final address.`);
    },
  );
  const poll = setInterval(() => {
    surface.maintain?.();
    missedPolls = isOwnDialog(surface) ? 0 : missedPolls + 1;
    // A window that the user reloads is back soon.
    if (!surface.isOpen() || missedPolls > 2) settle(isBusy ? askForOutcome : finish);
  }, POLL_INTERVAL_MS);
  addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition, effectiveDirective }) => {
      // A popup needs no frame-src; what is blocked beside it is a preload.
      if (
        !newWindow &&
        `${disposition} ${effectiveDirective}` === 'enforce frame-src' &&
        blockedURI.startsWith(config.dialogOrigin)
      ) {
        failAsUnreachable(`is blocked by the CSP of the page. Add ${config.dialogOrigin} to frame-src.`);
      }
    },
    ended,
  );
  signal?.addEventListener('abort', leave, ended);
  startTimer();
  // Even if the dialog never loads: a token that cannot be fetched is final, and must not be an unhandled rejection.
  firstCredentials.catch(fail);
  // Preloaded, so that its CLIENT_INIT was sent before.
  if (isOwnDialog(surface)) initialise().catch(fail);
  return {
    result,
    close: leave,
    reconfigure: (next) => {
      if (next.instanceUrl !== config.instanceUrl) return;
      latest = next;
      // Otherwise VENDOR_INIT will contain it.
      if (isInitialised) post('VENDOR_RESTYLE', appearanceData(next));
    },
  };
}
