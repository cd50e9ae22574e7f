import { type DialogMessage, parseDialogMessage } from '../protocol/dialog-messages.ts';
import type { UnknownRecord } from '../protocol/guards.ts';
import type { HostMessage } from '../protocol/host-messages.ts';
import type { Config } from './config.ts';

export type DialogChannel = {
  /** Aborted by `close()`. */
  readonly closed: AbortSignal;
  /** Posts to the dialog's origin only, and nothing once the channel is closed. */
  post(type: HostMessage['type'], data?: object): void;
  close(): void;
};

/**
 * Drops messages of other windows, of other origins, and of other shapes.
 * @param onOtherOrigin the dialog's window shows a page of another origin
 */
export function openDialogChannel(
  { dialogOrigin }: Config,
  dialog: Window,
  onMessage: (message: DialogMessage) => void,
  onOtherOrigin?: (origin: string) => void,
): DialogChannel {
  const controller = new AbortController();
  const { signal } = controller;
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      const message = source === dialog && parseDialogMessage(data);
      if (!message) return;
      if (origin === dialogOrigin) onMessage(message);
      else onOtherOrigin?.(origin);
    },
    { signal },
  );
  return {
    closed: signal,
    post(type, data = {}) {
      if (!signal.aborted) dialog.postMessage({ type, data: toCloneable(data) }, dialogOrigin);
    },
    close: () => controller.abort(),
  };
}

/**
 * postMessage() throws for functions, which the official SDK's options contain (handlers), and a host's may. Members are
 * read anew, since Prototype.js 1.6 and others give arrays a toJSON() that makes texts of them.
 */
function toCloneable(data: object): object {
  return JSON.parse(
    JSON.stringify(data, function (this: UnknownRecord, name) {
      return this[name];
    }),
  );
}
