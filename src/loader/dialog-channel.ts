import { isDialogMessage, type UsedDialogMessage } from '../protocol/dialog-messages.ts';
import type { HostMessage } from '../protocol/host-messages.ts';
import { toJson } from '../protocol/to-json.ts';
import type { Config } from './config.ts';

/** Posts to the dialog's origin only, and nothing once the call has ended. */
export type PostToDialog = (type: HostMessage['type'], data?: object) => void;

/**
 * Drops messages of other windows, of other origins, and of other shapes.
 * @param ended aborted once nothing is to be received or posted any more
 * @param onOtherOrigin the dialog's window shows a page of another origin
 */
export function openDialogChannel(
  { dialogOrigin }: Config,
  dialog: Window,
  ended: AbortController,
  onMessage: (message: UsedDialogMessage) => void,
  onOtherOrigin?: (origin: string) => void,
): PostToDialog {
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      if (source !== dialog || !isDialogMessage(data)) return;
      if (origin === dialogOrigin) onMessage(data);
      else onOtherOrigin?.(origin);
    },
    // As the options of a listener, of which it has the `signal`.
    ended,
  );
  return (type, data = {}) => {
    if (ended.signal.aborted) return;
    // postMessage() throws for functions, which the official SDK's options contain (handlers), and a host's may.
    dialog.postMessage({ type, data: JSON.parse(toJson(data)) }, dialogOrigin);
  };
}
