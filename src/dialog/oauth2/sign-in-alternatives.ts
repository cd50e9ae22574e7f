import type { AuthorizationProgress, SignInDeparture, SignInTrip } from '../../auth-types/index.ts';
import type { Values } from '../../fields/index.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import { clientFields, clientIdOf, type OAuth2Client, toOAuth2Value } from './oauth2-client.ts';
import type { PreparedRequest } from './prepare-request.ts';

/** What the authorizing screen offers when a window did not open, or has been cut off. */
type SignInAlternative = Pick<AuthorizationProgress, 'note' | 'action'>;

/**
 * In a webview no window opens: the page itself can go to the provider. What was typed is lost then, but for what is in
 * the URL anyway: nothing else is stored.
 */
export function samePageAlternative(
  client: OAuth2Client,
  request: PreparedRequest,
  values: Values,
  trip: SignInTrip,
): SignInAlternative {
  const departure = departureOf(client, request, values);
  if (!departure) return { note: t('this-page.secret') };
  return { action: { label: t('this-page'), busy: false, onSelect: () => trip.leave(departure) } };
}

/** Undefined if something was typed that would be lost. */
export function departureOf(
  client: OAuth2Client,
  request: PreparedRequest,
  values: Values,
): SignInDeparture | undefined {
  const typed = clientFields(client).filter(({ type, key }) => (type === 'TEXT' || type === 'SECRET') && values[key]);
  const isInUrl = (key: string) => client.auth.authUrl.includes(`{${key}}`);
  if (!typed.every(({ type, key }) => type === 'TEXT' && isInUrl(key))) return undefined;
  const { url, state, ...exchangeData } = request;
  return {
    url,
    state,
    exchangeData,
    clientId: clientIdOf(client, values),
    method: toOAuth2Value(client, values, undefined).type,
    values: Object.fromEntries(typed.map(({ key }) => [key, values[key] as string])),
  };
}

/** From a frame: a window of our own in between, which no provider cuts off. */
export function helperWindowAlternative(app: string, onSelect: () => void): SignInAlternative {
  return { note: t('own-window.hint', { app }), action: { label: t('own-window'), busy: false, onSelect } };
}
