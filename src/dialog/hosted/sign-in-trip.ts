import type { SignInDeparture, SignInTrip } from '../../auth-types/index.ts';
import { type PageTrip, RESUME_HASH, storeTrip, takeTrip } from '../../oauth2/page-trip.ts';
import { recordOrUndefined } from '../../protocol/guards.ts';
import type { HostedRequest } from '../../protocol/hosted-address.ts';
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
    return hash === '' || hash === RESUME_HASH ? trip : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the browser denies storage: then a page could not come back. */
export function createSignInTrip(
  request: HostedRequest,
  arrived: Trip | undefined,
  lastDraft: () => Unparsed<RecoverableInput> | undefined,
): SignInTrip | undefined {
  if (!canStore()) return undefined;
  let arrival = arrived?.response && { ...arrived.content.departure, response: arrived.response };
  return {
    leave({ url, ...departure }) {
      storeTrip(sessionStorage, {
        state: departure.state,
        page: location.pathname,
        content: { request, draft: lastDraft() ?? emptyDraft(request, departure.method), departure } as TripContent,
      });
      // The browser may show this page again as it was left.
      addEventListener('pageshow', () => takeTrip(sessionStorage), { once: true });
      location.assign(url);
    },
    takeArrival(clientId) {
      const taken = arrival?.clientId === clientId ? arrival : undefined;
      arrival = undefined;
      return taken;
    },
  };
}

/** So that the method is selected that the user has signed in with. */
function emptyDraft({ init }: HostedRequest, method: string): object {
  const { pieceName, connectionName, externalId } = recordOrUndefined(init.connect) ?? {};
  return { for: { pieceName, connectionName: externalId ?? connectionName }, method, values: {} };
}

function canStore(): boolean {
  try {
    return !!sessionStorage;
  } catch {
    return false;
  }
}
