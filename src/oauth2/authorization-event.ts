/** One authorization request, once its address is known. */
export type AuthorizationRequest = { url: string; state: string };

/**
 * - `opening`: the window is there, its address is being asked for.
 * - `blocked`: the browser opened none.
 * - `closed`: it looks closed. It may not be: a provider's Cross-Origin-Opener-Policy makes an open one look so.
 * - `slow`: nothing has come for a while.
 */
type PopupState = 'opening' | 'waiting' | 'blocked' | 'closed' | 'slow';

export type AuthorizationProgress = {
  popupState: PopupState;
  /** Undefined until it is known. */
  url: string | undefined;
  /** What is wrong with what was pasted last: nothing readable in it, or the answer to another attempt. */
  pasteProblem: 'unreadable' | 'foreign' | undefined;
};

/** `mismatch`: our window came back with the state of another request, maybe somebody else's (RFC 6749 section 10.12). */
export type AuthorizationEvent<Request extends AuthorizationRequest> =
  | { kind: 'progress'; progress: AuthorizationProgress }
  | { kind: 'code'; code: string; request: Request }
  | { kind: 'refused'; error: string; description: string | undefined }
  | { kind: 'mismatch' }
  | { kind: 'failed'; error: unknown };
