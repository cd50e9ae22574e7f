import type { AuthorizationProblemCode, ProblemCode } from '../errors.ts';
import type { Values } from '../fields/index.tsx';
import type { Authorization } from '../model/oauth2.ts';
import type { UpsertRequest } from '../model/upsert-request.ts';
import type { AuthorizationResponse } from '../oauth2/authorization-response.ts';
import type { PasteProblem } from '../oauth2/pasted-response.ts';
import type { SignInProgress } from '../oauth2/sign-in-window.ts';

/** How a page that opens no windows signs in: it goes to the provider itself, and comes back by our redirect page. */
export type SignInTrip = {
  /** Leaves the page. */
  leave(departure: SignInDeparture): void;
  /** Call it before a window opens: some webviews load it into this page, which then goes to the provider without `leave()`. */
  mayBeLeft(departure: SignInDeparture): void;
  /** Stores what the page needs when it comes back: it may be about to be replaced. */
  noWindowOpened(): void;
  /** A window has opened, or the sign-in has ended: nothing stays stored. */
  stays(): void;
  /** The response that this page has come back with, once, and only for the client that it was requested with. */
  takeArrival(clientId: string): SignInArrival | undefined;
};

/** What completes the sign-in once the page is back. */
export type SignInDeparture = {
  url: string;
  state: string;
  clientId: string;
  /** The connection type that is saved. */
  method: string;
  exchangeData: Omit<Authorization, 'code'>;
  /** Input that is part of the URL, by field key. */
  values: Values;
};

type SignInArrival = { response: AuthorizationResponse; exchangeData: Omit<Authorization, 'code'> };

export type AuthorizeContext = {
  trip?: SignInTrip | undefined;
  /** The name of the app. */
  app: string;
  values: Values;
  /** What would be saved without an authorization. */
  toRequest(): UpsertRequest;
  /** First called synchronously, unless the sign-in cannot begin. */
  onProgress(progress: AuthorizationProgress): void;
  /** Final, like the next two. */
  onAuthorized(authorization: Authorization): void;
  /** @param problem undefined if the user ended it */
  onEnded(problem: SignInProblem | undefined): void;
  onFailed(error: unknown): void;
};

/** Why there is no authorization. `detail` is what the provider said, as it came. */
export type SignInProblem = { code: ProblemCode | AuthorizationProblemCode; text: string; detail?: string };

/** A sign-in in progress. `open` and `restart` need the user activation. */
export type AuthorizationAttempt = {
  /** After a blocked popup. */
  open(): void;
  /** The user followed the link instead. */
  linkFollowed(): void;
  /** A new request in a new window; ends the current one. */
  restart(): void;
  /** Closes the window; no callback follows. */
  end(): void;
  /** Takes the response as text, if `AuthorizationProgress.paste` is set. */
  paste?(text: string): void;
  /** True if the user has to confirm first, by `AuthorizationProgress.prompt`. */
  confirmLeave?(): boolean;
  /**
   * Before the dialog closes, also after `end`: deletes what was created for the sign-in, if it is of no use without.
   * Then true, and `onGivenUp` is called at the end; no other callback follows.
   */
  giveUp?(onGivenUp: () => void): boolean;
};

/** What the authorizing screen shows. */
export type AuthorizationProgress = SignInProgress & {
  /** `opener`: the window answers through `window.opener`. */
  linkRel: 'opener' | 'noopener noreferrer';
  /** Set if the response can be pasted. */
  paste?: { problem: PasteProblem | undefined } | undefined;
  /** Below the text for the state of the popup. */
  note?: string | undefined;
  action?: ProgressAction | undefined;
  /** Replaces everything else. The last choice is the safe one. */
  prompt?: { title: string; text: string; choices: Choice[] } | undefined;
};

type Choice = { label: string; onSelect(): void };

type ProgressAction = Choice & { busy: boolean };
