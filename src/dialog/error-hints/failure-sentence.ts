import type { ProblemCode } from '../../backends/problem.ts';

/** For developers: why a dialog could not load, and what to do. Without a full stop: the code follows. */
export function failureSentence(code: ProblemCode): string {
  return SENTENCES[code] ?? 'The instance gave an unusable answer. Check instanceUrl and its logs';
}

const SENTENCES: Partial<Record<ProblemCode, string>> = {
  offline: 'The browser is offline. Call connect() again once it is online',
  unreachable:
    'The API could not be reached. Check instanceUrl, and connect-src in the CSP of the dialog’s page; with an instance in the local network, the permissions of your page',
  timeout: 'The API did not answer in time. Check instanceUrl and the state of the instance',
  session_expired: 'The session has expired. Let a jwtToken function return a fresh token each time',
  sign_in_refused: 'The instance refused the jwtToken. Check its signature, claims and expiry',
  sign_in_unavailable:
    'The instance has no embed sign-in (community edition). Configure session: {token, projectId} instead of jwtToken',
  permission_denied: 'The user lacks a permission. Check their role in the project',
  not_authorized: 'The user has no access. Check the project, and their role in it',
  feature_disabled: 'The plan of the instance does not include this feature. Check its plan and licence',
};
