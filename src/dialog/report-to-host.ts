import type { Problem } from '../backends/problem.ts';
import type { ConnectEvent } from '../protocol/events.ts';
import type { Host } from './host.ts';
import { loadErrorHints } from './lazy-error-hints.ts';
import { rejectCall } from './reject-call.ts';
import type { LoadFailure } from './screen.ts';

const FINAL_CODES = ['session_expired', 'sign_in_refused', 'sign_in_unavailable', 'piece_not_found'];

/** The host page can solve these, the user cannot: the call is rejected at once. */
export function closesDialog({ code }: Problem): boolean {
  return FINAL_CODES.includes(code);
}

/** Whatever shows a failure has loaded the chunk that can say what it is, unless the network is to blame. */
export function reportFailure(host: Host, pieceName: string, failure: LoadFailure): void {
  const hints = loadErrorHints.loaded();
  if (hints) hints.postFailure(host, pieceName, failure);
  else rejectCall(host);
}

export function reportEvent(host: Host, event: ConnectEvent): void {
  host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event } });
}
