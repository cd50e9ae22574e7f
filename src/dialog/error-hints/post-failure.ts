import type { ProblemCode } from '../../backends/problem.ts';
import type { ConnectErrorCode } from '../../errors.ts';
import type { Host } from '../host.ts';
import type { LoadFailure } from '../screen.ts';
import { failureSentence } from './failure-sentence.ts';

/** With the official message where there is one, which the official SDK understands (contract 2.4). */
export function postFailure(host: Host, pieceName: string, failure: LoadFailure): void {
  if (failure.kind === 'unsupported') {
    const error = `The dialog has no form for ${failure.type} of ${pieceName}. Update the dialog.`;
    host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code: 'unsupported_connection_type', error } });
    return;
  }
  const { code, detail } = failure.problem;
  const publicCode = PUBLIC_CODES[code] ?? 'instance_error';
  const message = `${failureSentence(code)} (${code}${detail ? `: ${detail}` : ''}).`;
  if (publicCode === 'piece_not_found') {
    const error = JSON.stringify({ isValid: 'false', error: `piece: ${pieceName} not found` });
    host.post({ type: 'CLIENT_CONNECTION_PIECE_NOT_FOUND', data: { error } });
  } else {
    // First: our loader settles with its text, the official SDK ignores it.
    host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code: publicCode, error: message } });
    if (publicCode === 'authentication_failed') {
      host.post({ type: 'CLIENT_AUTHENTICATION_FAILED', data: { message } });
    }
  }
}

/** What the host page can solve, or should know. The others are `instance_error`. */
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
