import type { DialogMessage } from '../protocol/dialog-messages.ts';
import { type Credentials, type HostMessage, parseHostMessage } from '../protocol/host-messages.ts';
import { protocolVersion } from '../protocol/version.ts';

/** The dialog's end of the wire. */
export type Host = {
  /** To the origin that greeted us, and to no other; before that nothing is posted. */
  post(message: Exclude<DialogMessage, { type: 'CLIENT_INIT' }>): void;
  /** Asks the page for fresh credentials; undefined if it has none, or does not answer. */
  renewCredentials(): Promise<Credentials | undefined>;
};

export type HostEvents = {
  init(data: Extract<HostMessage, { type: 'VENDOR_INIT' }>['data']): void;
  preload(data: Extract<HostMessage, { type: 'VENDOR_PRELOAD' }>['data']): void;
  restyle(data: Extract<HostMessage, { type: 'VENDOR_RESTYLE' }>['data']): void;
  closeRequested(): void;
};

/** A page whose own token endpoint hangs must not hang the dialog. In ms. */
const RENEWAL_TIMEOUT_MS = 20_000;

/**
 * Greets the window that opened us. The first one to answer from there fixes the origin; of VENDOR_INIT exactly
 * one is taken. An opaque origin ("null", a sandboxed page) cannot be told from another and is refused.
 *
 * @returns undefined if nobody opened this window
 */
export function connectToHost(self: Window, events: HostEvents): Host | undefined {
  const parent: Window | null = self.opener ?? (self.parent === self ? null : self.parent);
  if (!parent) return undefined;
  let origin: string | undefined;
  let initialised = false;
  let renewed: ((credentials: Credentials | undefined) => void) | undefined;

  const handle = (message: HostMessage) => {
    switch (message.type) {
      case 'VENDOR_INIT':
        if (initialised) return;
        initialised = true;
        events.init(message.data);
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
    }
  };
  self.addEventListener('message', (event) => {
    if (event.source !== parent || event.origin === 'null') return;
    if (origin !== undefined && event.origin !== origin) return;
    const message = parseHostMessage(event.data);
    if (!message) return;
    if (origin === undefined && message.type !== 'VENDOR_INIT' && message.type !== 'VENDOR_PRELOAD') return;
    origin = event.origin;
    handle(message);
  });
  // Nothing in it: whoever frames this page may know that it is there.
  parent.postMessage({ type: 'CLIENT_INIT', data: { version: protocolVersion } }, '*');

  const post = (message: { type: string; data: object }) => {
    if (origin !== undefined) parent.postMessage(message, origin);
  };
  return {
    post,
    renewCredentials: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => renewed?.(undefined), RENEWAL_TIMEOUT_MS);
        renewed = (credentials) => {
          clearTimeout(timer);
          renewed = undefined;
          resolve(credentials);
        };
        post({ type: 'CLIENT_SESSION_EXPIRED', data: {} });
      }),
  };
}
