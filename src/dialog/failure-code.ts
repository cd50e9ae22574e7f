import type { ProblemCode } from '../backends/problem.ts';
import type { ConnectErrorCode } from '../errors.ts';

/** What the host page is told of a dialog that could not load. */
export const failureCode: Partial<Record<ProblemCode, ConnectErrorCode>> = {
  offline: 'dialog_unreachable',
  unreachable: 'dialog_unreachable',
  timeout: 'dialog_unreachable',
  session_expired: 'authentication_failed',
  sign_in_refused: 'authentication_failed',
  sign_in_unavailable: 'authentication_failed',
  permission_denied: 'not_permitted',
  not_authorized: 'not_permitted',
  feature_disabled: 'not_permitted',
  piece_not_found: 'piece_not_found',
};

/** For developers, in the message of the rejection. */
export function failureMessage(code: ProblemCode, detail: string | undefined): string {
  const what: Partial<Record<ProblemCode, string>> = {
    offline: 'the browser is offline',
    unreachable: 'the API of the instance could not be reached. Check instanceUrl and the dialog page’s connect-src',
    timeout: 'the API of the instance did not answer in time',
    sign_in_unavailable:
      'the instance has no embed sign-in (community edition). Configure session: {token, projectId} instead of jwtToken',
  };
  return `${what[code] ?? `the instance answered ${code}`}${detail ? ` (${detail})` : ''}.`;
}
