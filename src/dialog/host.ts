import type { SignInTrip } from '../auth-types/index.ts';
import type { DialogMessage } from '../protocol/dialog-messages.ts';
import { type Credentials, type HostMessage, parseHostMessage } from '../protocol/host-messages.ts';
import { protocolVersion } from '../protocol/version.ts';

/** The connection to the host page. */
export type Host = {
  /** Only to the origin of the first valid message; nothing is posted before it. */
  post(message: Exclude<DialogMessage, { type: 'CLIENT_INIT' }>): void;
  /** Requests fresh credentials; undefined if the host page has none, or does not answer in time. */
  renewCredentials(): Promise<Credentials | undefined>;
  /** Only of the hosted page: a sign-in without a window. */
  trip?: SignInTrip | undefined;
};

export type HostEvents = {
  init(data: Extract<HostMessage, { type: 'VENDOR_INIT' }>['data'], hostOrigin: string): void;
  preload(data: Extract<HostMessage, { type: 'VENDOR_PRELOAD' }>['data']): void;
  restyle(data: Extract<HostMessage, { type: 'VENDOR_RESTYLE' }>['data']): void;
  closeRequested(): void;
  removalRequested(): void;
};

/** A hanging token endpoint of the host page must not hang the dialog. */
const RENEWAL_TIMEOUT_MS = 20_000;

/**
 * Posts CLIENT_INIT to the opener or parent. The first valid answer fixes the origin; only the first VENDOR_INIT counts.
 * An opaque origin ("null", a sandboxed page) is not unique and therefore refused.
 *
 * @returns undefined without an opener or parent
 */
export function connectToHost(self: Window, events: HostEvents): Host | undefined {
  const parent: Window | null = self.opener ?? (self.parent === self ? null : self.parent);
  if (!parent) return undefined;
  let origin: string | undefined;
  let initialised = false;
  let renewal: Promise<Credentials | undefined> | undefined;
  let renewed: ((credentials: Credentials | undefined) => void) | undefined;

  const handle = (message: HostMessage, hostOrigin: string) => {
    switch (message.type) {
      case 'VENDOR_INIT':
        if (initialised) return;
        initialised = true;
        events.init(message.data, hostOrigin);
        break;
      case 'VENDOR_PRELOAD':
        if (!initialised) events.preload(message.data);
        break;
      case 'VENDOR_SESSION':
        renewed?.(message.data.credentials);
        break;
      case 'VENDOR_RESTYLE':
        if (initialised) events.restyle(message.data);
        break;
      case 'VENDOR_CLOSE_REQUESTED':
        if (initialised) events.closeRequested();
        break;
      case 'VENDOR_LEAVING':
        if (initialised) events.removalRequested();
    }
  };
  self.addEventListener('message', (event) => {
    if (event.source !== parent || event.origin === 'null') return;
    if (origin !== undefined && event.origin !== origin) return;
    const message = parseHostMessage(event.data);
    if (!message) return;
    if (origin === undefined && message.type !== 'VENDOR_INIT' && message.type !== 'VENDOR_PRELOAD') return;
    origin = event.origin;
    handle(message, origin);
  });
  const init: DialogMessage = { type: 'CLIENT_INIT', data: { version: protocolVersion } };
  // To any origin: the message contains nothing confidential.
  parent.postMessage(init, '*');

  const post = (message: DialogMessage) => {
    if (origin !== undefined) parent.postMessage(message, origin);
  };
  return {
    post,
    renewCredentials() {
      // Who asks meanwhile gets the same answer.
      renewal ??= new Promise<Credentials | undefined>((resolve) => {
        const timer = setTimeout(resolve, RENEWAL_TIMEOUT_MS);
        renewed = (credentials) => {
          clearTimeout(timer);
          resolve(credentials);
        };
        post({ type: 'CLIENT_SESSION_EXPIRED', data: {} });
      }).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
  };
}
