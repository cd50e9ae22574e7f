import type { SignInDeparture, SignInTrip } from '../../auth-types/index.ts';
import { type PageTrip, RESUME_HASH, removeTrip, storeTrip, takeTrip } from '../../oauth2/page-trip.ts';
import type { HostedRequest } from '../../protocol/hosted-address.ts';
import { HOSTED_HASH_PREFIX } from '../../protocol/hosted-hash.ts';
import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import type { Unparsed } from '../../protocol/unparsed.ts';

/** What a page keeps while it is at the provider. */
type TripContent = {
  request: HostedRequest;
  draft: object;
  departure: Omit<SignInDeparture, 'url'>;
};

export type Trip = PageTrip<TripContent>;

/** The trip that this page comes back from, with the fragment or by the browser's Back. It is gone from storage then. */
export function endTrip(hash: string): Trip | undefined {
  try {
    const trip = takeTrip(sessionStorage) as Trip | undefined;
    // Another request has been opened in this tab.
    return ['', HOSTED_HASH_PREFIX, RESUME_HASH].includes(hash) ? trip : undefined;
  } catch {
    return undefined;
  }
}

export type TripForm = { pieceName: string; connectionName: string | undefined };

type TripSetup = {
  request: HostedRequest;
  form: TripForm;
  /** That the page comes back from. */
  arrived: Trip | undefined;
  lastDraft(): Unparsed<RecoverableInput> | undefined;
  onLeave(): void;
};

/** Within this time `pagehide` is taken for a webview that loads the provider's page here, later for the user leaving. */
const LEFT_WITHIN_MS = 30_000;

export type PageTrips = SignInTrip & {
  /** Whether the page could come back with its input if it were left now. */
  isKept(): boolean;
};

/** Undefined where the browser denies storage: then a page could not come back. */
export function createSignInTrip({ request, form, arrived, lastDraft, onLeave }: TripSetup): PageTrips | undefined {
  if (!canStore()) return undefined;
  let arrival = arrived?.response && { ...arrived.content.departure, response: arrived.response };
  let possible: SignInDeparture | undefined;
  let possibleTimer: ReturnType<typeof setTimeout>;
  let isLeft = false;
  const store = ({ url, ...departure }: SignInDeparture) => {
    // So that the method is selected that the user signs in with.
    const emptyDraft = { for: form, method: departure.method, values: {} };
    const content: TripContent = { request, draft: lastDraft() ?? emptyDraft, departure };
    const [page = ''] = location.href.split('#');
    storeTrip(sessionStorage, { state: departure.state, page, content });
  };
  const stays = () => {
    clearTimeout(possibleTimer);
    possible = undefined;
    if (!isLeft) removeTrip(sessionStorage);
  };
  // Before the listener with which the sign-in ends itself.
  addEventListener('pagehide', () => {
    if (!possible) return;
    isLeft = true;
    store(possible);
  });
  // The browser may show this page again as it was left, with a sign-in that has ended.
  addEventListener('pageshow', ({ persisted }) => persisted && isLeft && location.reload());
  return {
    leave(departure) {
      store(departure);
      isLeft = true;
      possible = undefined;
      onLeave();
      location.assign(departure.url);
    },
    mayBeLeft(departure) {
      isLeft = false;
      // The window that opens would have a copy of what is stored.
      stays();
      possible = departure;
      possibleTimer = setTimeout(stays, LEFT_WITHIN_MS);
    },
    // Firefox may not have passed on what a page stores in `pagehide` when the provider sends the user back.
    noWindowOpened: () => possible && store(possible),
    stays,
    isKept: () => possible !== undefined,
    takeArrival(clientId) {
      const taken = arrival?.clientId === clientId ? arrival : undefined;
      arrival = undefined;
      return taken;
    },
  };
}

function canStore(): boolean {
  try {
    return !!sessionStorage;
  } catch {
    return false;
  }
}
