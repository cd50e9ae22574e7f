import type { ConnectErrorCode } from '../errors.ts';
import type { Host } from './host.ts';

/** Rejects the call of the host page before there is a dialog. By default because a lazy chunk is missing. */
export function rejectCall(
  host: Host,
  code: ConnectErrorCode = 'dialog_unreachable',
  error = 'A file of the dialog could not be loaded. Check its assets folder.',
): void {
  host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code, error } });
}
