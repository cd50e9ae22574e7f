import type { Problem, ProblemCode } from '../backends/problem.ts';
import type { ConnectErrorCode } from '../errors.ts';
import type { ConnectEvent } from '../protocol/events.ts';
import type { Host } from './host.ts';
import type { LoadFailure } from './state.ts';

/** The host page can solve these, the user cannot: the call is rejected at once. */
export function closesDialog({ code }: Problem): boolean {
  const [publicCode] = FAILURES[code] ?? [];
  return publicCode === 'piece_not_found' || publicCode === 'authentication_failed';
}

/** With the official message where there is one, which the official SDK understands (contract 2.4). */
export function reportFailure(host: Host, pieceName: string, failure: LoadFailure): void {
  if (failure.kind === 'unsupported') {
    const error = `The dialog has no form for ${failure.type}, by which ${pieceName} connects. Update the dialog.`;
    host.post({ type: 'CLIENT_CONNECT_FAILED', data: { code: 'unsupported_connection_type', error } });
    return;
  }
  const { code, detail } = failure.problem;
  const [publicCode, sentence] = FAILURES[code] ?? OTHER_FAILURE;
  const message = `${sentence} (${code}${detail ? `: ${detail}` : ''}).`;
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

export function reportEvent(host: Host, event: ConnectEvent): void {
  host.post({ type: 'CLIENT_CONNECT_EVENT', data: { event } });
}

/** Of a dialog that could not load; the sentences are for developers. */
const FAILURES: Partial<Record<ProblemCode, [publicCode: ConnectErrorCode, sentence: string]>> = {
  offline: ['dialog_unreachable', 'The browser is offline. Call connect() again once it is online'],
  unreachable: [
    'dialog_unreachable',
    'The API could not be reached. Check instanceUrl, and connect-src in the CSP of the dialog’s page',
  ],
  timeout: ['dialog_unreachable', 'The API did not answer in time. Check instanceUrl and the state of the instance'],
  session_expired: [
    'authentication_failed',
    'The session has expired. Let a jwtToken function return a fresh token each time',
  ],
  sign_in_refused: [
    'authentication_failed',
    'The instance refused the jwtToken. Check its signature, claims and expiry',
  ],
  sign_in_unavailable: [
    'authentication_failed',
    'The instance has no embed sign-in (community edition). Configure session: {token, projectId} instead of jwtToken',
  ],
  permission_denied: ['not_permitted', 'The user lacks a permission. Check their role in the project'],
  not_authorized: ['not_permitted', 'The user has no access. Check the project, and their role in it'],
  feature_disabled: [
    'feature_disabled',
    'The plan of the instance does not include this feature. Check its plan and licence',
  ],
  // Reported in the official format, without a sentence.
  piece_not_found: ['piece_not_found', ''],
};

const OTHER_FAILURE = [
  'instance_error',
  'The instance gave an unusable answer. Check instanceUrl and its logs',
] as const;
