import { type AuthorizationResponse, parseRedirectMessage } from './authorization-response.ts';

/**
 * A sign-in for which the hosted page itself goes to the provider, because no window opens. What it needs when it comes
 * back is in sessionStorage, which only pages of this origin in this tab can read, and only for the time of the trip.
 */
const STORAGE_KEY = 'activepieces-connect-trip';

/** Of the page that has come back. An address of the hosted page, but without a request. */
export const RESUME_HASH = '#connect=resume';

export type PageTrip<Content = unknown> = {
  /** Of the authorization request: what comes back with another one is not an answer to it. */
  state: string;
  /** The address of the page that has left, without a fragment. */
  page: string;
  content: Content;
  /** Once the provider has answered. */
  response?: AuthorizationResponse;
};

/** @throws where the browser denies storage */
export function storeTrip(storage: Storage, trip: PageTrip): void {
  storage.setItem(STORAGE_KEY, JSON.stringify(trip));
}

/** Removes it: it is for one return. Undefined if there is none. */
export function takeTrip(storage: Storage): PageTrip | undefined {
  const trip = readTrip(storage);
  removeTrip(storage);
  return trip;
}

export function removeTrip(storage: Storage): void {
  storage.removeItem(STORAGE_KEY);
}

/**
 * For the redirect page: keeps the response for the page that has left.
 *
 * @returns the address of that page; undefined if the response is not to a trip of this tab
 */
export function answerTrip(storage: Storage, parameters: { [name: string]: string }): string | undefined {
  const trip = readTrip(storage);
  const response = parseRedirectMessage(parameters, false);
  if (!trip || !response || response.state !== trip.state) return undefined;
  storeTrip(storage, { ...trip, response });
  return trip.page;
}

/** Only our own pages write it. */
function readTrip(storage: Storage): PageTrip | undefined {
  const text = storage.getItem(STORAGE_KEY);
  return text === null ? undefined : JSON.parse(text);
}
