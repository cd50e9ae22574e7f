import type { Problem, ProblemCode } from '../backends/problem.ts';
import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectEvent } from '../protocol/events.ts';
import type { Host } from './host.ts';
import type { LoadFailure } from './state.ts';

/** The user can do nothing about these, and the page can: it is told at once. */
export function closesDialog({ code }: Problem): boolean {
  return PUBLIC_CODES[code] === 'piece_not_found' || PUBLIC_CODES[code] === 'authentication_failed';
}

/** The official messages where they have a word for it, so that the official SDK understands (contract 2.4). */
export function reportFailure(host: Host, pieceName: string, failure: LoadFailure): void {
  if (failure.kind === 'unsupported') {
    const error = `${pieceName} connects by ${failure.type}, which this dialog has no form for.`;
    host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code: 'unsupported_connection_type', error } });
    return;
  }
  const { code, detail } = failure.problem;
  const publicCode = PUBLIC_CODES[code] ?? 'instance_error';
  const message = failureMessage(code, detail);
  if (publicCode === 'piece_not_found') {
    const error = JSON.stringify({ isValid: 'false', error: `piece: ${pieceName} not found` });
    host.post({ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error } });
  } else {
    // Ours first: our loader takes its sentence, the official one ignores it.
    host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code: publicCode, error: message } });
    if (publicCode === 'authentication_failed') {
      host.post({ type: 'CLIENT_AUTHENTICATION_FAILED', data: { message } });
    }
  }
}

export function reportEvent(host: Host, event: ConnectEvent): void {
  host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event } });
}

/** What the host page is told of a dialog that could not load. */
const PUBLIC_CODES: Partial<Record<ProblemCode, ConnectErrorCode>> = {
  offline: 'dialog_unreachable',
  unreachable: 'dialog_unreachable',
  timeout: 'dialog_unreachable',
  session_expired: 'authentication_failed',
  sign_in_refused: 'authentication_failed',
  sign_in_unavailable: 'authentication_failed',
  permission_denied: 'not_permitted',
  not_authorized: 'not_permitted',
  feature_disabled: 'feature_disabled',
  piece_not_found: 'piece_not_found',
};

/** For developers, in the message of the rejection. */
function failureMessage(code: ProblemCode, detail: string | undefined): string {
  const what: Partial<Record<ProblemCode, string>> = {
    offline: 'the browser is offline',
    unreachable: 'the API could not be reached. Check instanceUrl and the dialog page’s connect-src',
    timeout: 'the API did not answer in time',
    sign_in_unavailable:
      'the instance has no embed sign-in (community edition). Configure session: {token, projectId} instead of jwtToken',
  };
  return `${what[code] ?? `the instance answered ${code}`}${detail ? ` (${detail})` : ''}.`;
}
