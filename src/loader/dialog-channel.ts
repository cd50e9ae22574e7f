import { isDialogMessage, type UsedDialogMessage } from '../protocol/dialog-messages.ts';
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
  onMessage: (message: UsedDialogMessage) => void,
  onOtherOrigin?: (origin: string) => void,
): DialogChannel {
  const controller = new AbortController();
  const { signal } = controller;
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      if (source !== dialog || !isDialogMessage(data)) return;
      if (origin === dialogOrigin) onMessage(data);
      else onOtherOrigin?.(origin);
    },
    { signal },
  );
  return {
    closed: signal,
    post(type, data = {}) {
      if (signal.aborted) return;
      // postMessage() throws for functions, which the official SDK's options contain (handlers), and a host's may. Members
      // are read anew, since Prototype.js 1.6 and others give arrays a toJSON() that makes texts of them.
      const json = JSON.stringify(data, function (this: UnknownRecord, name) {
        return this[name];
      });
      dialog.postMessage({ type, data: JSON.parse(json) }, dialogOrigin);
    },
    close: () => controller.abort(),
  };
}
