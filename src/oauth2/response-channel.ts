/** One of the routes on which the response to a sign-in can arrive. */
export type ResponseChannel<Response> = {
  /** Called once, when the address of the request is known. Everything that it starts ends with the signal. */
  listen(context: ChannelContext<Response>): void;
  /** The window was closed, or a Cross-Origin-Opener-Policy has severed it. */
  onWindowClosed?(): void;
};

export type ChannelContext<Response> = {
  /** The window of the dialog. */
  self: Window;
  signal: AbortSignal;
  isPopup(source: MessageEventSource): boolean;
  /** It was opened by the link beside a blocked popup: there is no handle to it. */
  isOpenedByLink(source: MessageEventSource): boolean;
  /**
   * Ends the sign-in.
   *
   * @param source the window that responded: it has loaded, so that close() is not dropped
   */
  deliver(response: Response, source?: Window): void;
  /** Ends the sign-in without a response. */
  fail(error: unknown): void;
};

/** An authorization request (RFC 6749 section 4.1.1), and how its response can arrive. */
export type SignInRequest<Response> = { url: string; channels: readonly ResponseChannel<Response>[] };
