/**
 * Everything that can make `connect()` reject. Closed: a new code is a new line here, a row in docs/errors.md (a test
 * compares the two) and a text in the dialog where the user sees it.
 */
export const connectErrorCodes = [
  'not_configured',
  'invalid_options',
  'popup_blocked',
  'dialog_unreachable',
  'authentication_failed',
  'not_permitted',
  'not_allowed',
  'feature_disabled',
  'piece_not_found',
  'invalid_connection_name',
  'unsupported_connection_type',
  'instance_error',
  'aborted',
] as const;

export type ConnectErrorCode = (typeof connectErrorCodes)[number];

/**
 * What can go wrong between the dialog and the platform: one code for each thing that a user can do about it. Also
 * reasons of events. Closed: docs/events.md lists them (a test compares the two).
 */
export const problemCodes = [
  'offline',
  'unreachable',
  'timeout',
  'unexpected_answer',
  'server_error',
  'rate_limited',
  'too_large',
  'session_expired',
  'sign_in_refused',
  'sign_in_unavailable',
  'permission_denied',
  'not_authorized',
  'feature_disabled',
  'piece_not_found',
  'project_not_found',
  'not_found',
  'rejected',
  'claim_failed',
  'cloud_claim_failed',
  'engine_failed',
  'invalid_request',
  'schema_mismatch',
  'conflict',
  'secret_not_found',
  'secret_manager_unreachable',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What else can end a sign-in at a provider. */
export const authorizationProblemCodes = [
  'access_denied',
  'provider_error',
  'state_mismatch',
  'invalid_address',
  'insecure_page',
] as const;

export type AuthorizationProblemCode = (typeof authorizationProblemCodes)[number];

/**
 * `code` is stable, `message` is for developers. `error` is what the official SDK rejects with: for a missing piece and
 * an invalid name a JSON text, `{"isValid":…,"error":"…"}` (contract 1.2), otherwise the message's sentence.
 */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';
  declare readonly code: ConnectErrorCode;
  declare readonly error: string;

  constructor(code: ConnectErrorCode, error: string, options?: { cause?: unknown }) {
    const sentence = error.replace(/^{.*"error":"(.*)".*/, 'The instance answered "$1". Check the options.');
    super(`Activepieces: ${sentence}`, options);
    this.code = code;
    this.error = error;
  }
}

/** Like `instanceof ConnectError`, but also true for an error that another copy of the library made. */
export function isConnectError(value: unknown): value is ConnectError {
  return (
    value instanceof ConnectError ||
    (value instanceof Error && value.name === 'ConnectError' && 'code' in value && typeof value.code === 'string')
  );
}
