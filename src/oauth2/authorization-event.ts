/** RFC 6749 section 4.1.1. */
export type AuthorizationRequest = { url: string; state: string };

/**
 * - `opening`: the window is open, its URL is not known yet.
 * - `blocked`: the popup blocker stopped it.
 * - `closed`: `closed` is true, which a provider's Cross-Origin-Opener-Policy also causes for an open window.
 * - `slow`: no response for a while.
 */
type PopupState = 'opening' | 'waiting' | 'blocked' | 'closed' | 'slow';

export type AuthorizationProgress = {
  popupState: PopupState;
  /** Undefined until it is known. */
  url: string | undefined;
  /** `unreadable`: no response in the pasted text. `foreign`: the response to another request. */
  pasteProblem: 'unreadable' | 'foreign' | undefined;
};

/** `mismatch`: our window returned the state of another request, a possible CSRF (RFC 6749 section 10.12). */
export type AuthorizationEvent<Request extends AuthorizationRequest> =
  | { kind: 'progress'; progress: AuthorizationProgress }
  | { kind: 'code'; code: string; request: Request }
  | { kind: 'refused'; error: string; description: string | undefined }
  | { kind: 'mismatch' }
  | { kind: 'failed'; error: unknown };
