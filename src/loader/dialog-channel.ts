import { isDialogMessage, type UsedDialogMessage } from '../protocol/dialog-messages.ts';
import type { HostMessage } from '../protocol/host-messages.ts';
import { toJson } from '../protocol/to-json.ts';
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
      // postMessage() throws for functions, which the official SDK's options contain (handlers), and a host's may.
      dialog.postMessage({ type, data: JSON.parse(toJson(data)) }, dialogOrigin);
    },
    close: () => controller.abort(),
  };
}
