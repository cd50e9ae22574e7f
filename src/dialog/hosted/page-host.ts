import { tStandalone as t } from '../../i18n/standalone.ts';
import { failureOf } from '../../protocol/failure.ts';
import type { HostedRequest } from '../../protocol/hosted-address.ts';
import type { RecoverableInput } from '../../protocol/recoverable-input.ts';
import { type HostedOutcome, returnAddress } from '../../protocol/return-address.ts';
import type { Unparsed } from '../../protocol/unparsed.ts';
import type { Host } from '../host.ts';
import { showMessageCard } from '../message-card.ts';
import { reloadConditions } from '../reload-if-useful.ts';
import { createSignInTrip, type Trip, type TripForm } from './sign-in-trip.ts';

/** The page is still here then if the browser did not open the return URL, e.g. of an app that is not installed: a button is offered. */
const RETURN_FALLBACK_DELAY_MS = 1500;

type PageHostOptions = {
  root: HTMLElement;
  /** Only one form can be there again when the page is back: not the list that it was opened from. */
  form: TripForm | undefined;
  /** That the page comes back from. */
  trip: Trip | undefined;
  /** The form of the signed-in user is there. */
  onReady(): void;
};

export type PageHost = Host & {
  /** Returns to the host, which is told how the call has ended. */
  end(outcome: HostedOutcome): void;
};

/** In place of a host page: the messages that end the call lead to the return URL. */
export function createPageHost(request: HostedRequest, { root, form, trip, onReady }: PageHostOptions): PageHost {
  const { returnUrl, state } = request;
  let isEnded = false;
  /** In a frame the dialog itself asks before input is lost; the browser's Back does not ask it. */
  const askBeforeLeaving = (event: Event) => {
    if (reloadConditions.unsavedWork && !trips?.isKept()) event.preventDefault();
  };
  const stopAsking = () => removeEventListener('beforeunload', askBeforeLeaving);
  addEventListener('beforeunload', askBeforeLeaving);
  let draft: Unparsed<RecoverableInput> | undefined;
  const trips = form && createSignInTrip({ request, form, arrived: trip, lastDraft: () => draft, onLeave: stopAsking });
  const end = (outcome: HostedOutcome) => {
    if (isEnded) return;
    isEnded = true;
    stopAsking();
    const href = returnAddress(returnUrl, outcome, state);
    // The browser's Back would lead to a page that has nothing left to do.
    location.replace(href);
    setTimeout(showReturn, RETURN_FALLBACK_DELAY_MS, root, href);
  };
  return {
    end,
    trip: trips,
    post(message) {
      switch (message.type) {
        case 'CLIENT_CONNECT_DRAFT':
          draft = message.data.draft;
          break;
        case 'CLIENT_CONNECT_EVENT':
          if (message.data.event.type === 'ready') onReady();
          break;
        case 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED': {
          const { connection } = message.data;
          end(connection ? { status: 'connected', connection } : { status: 'closed' });
          break;
        }
        default: {
          const failure = failureOf(message);
          if (failure) end({ status: 'error', code: failure.code, error: failure.error });
        }
      }
    },
    renewCredentials: async () => undefined,
  };
}

/** Browsers open an app by a click only, if the page has not had one for a while. */
export function showReturn(root: HTMLElement, href: string): void {
  root.inert = false;
  root.className = '';
  showMessageCard(root, {
    title: t('done.title'),
    text: t('done.text'),
    actions: [{ label: t('done.return'), primary: true, href }],
  });
}
