import * as z from 'zod/mini';
import type { DiscoveredClient } from '../../model.ts';
import type { AuthorizationUrl } from '../backend.ts';
import { json, lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';

/** What the dialog reads of Activepieces' answers about OAuth2 (contract 5.1, 5.4). */
const flagsAnswer = z.object({
  EDITION: text,
  CLOUD_AUTH_ENABLED: z.optional(json),
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: text,
});

export function toFlags(answer: unknown) {
  const { EDITION, CLOUD_AUTH_ENABLED, THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL } = parseAnswer(flagsAnswer, answer);
  return {
    edition: EDITION ?? 'ce',
    usesCloudApps: CLOUD_AUTH_ENABLED !== false,
    redirectUrl: THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL,
  };
}

const app = z.object({ clientId: z.string() });
const platformApps = z.object({ data: z.array(lenient(z.object({ pieceName: z.string(), clientId: z.string() }))) });

/** From the platform's own apps. Undefined if there is none for the piece. */
export function toPlatformClientId(answer: unknown, pieceName: string): string | undefined {
  return parseAnswer(platformApps, answer).data.find((entry) => entry?.pieceName === pieceName)?.clientId;
}

/** From the cloud's apps, by the names of pieces. */
export function toCloudClientId(answer: unknown, pieceName: string): string | undefined {
  return parseAnswer(z.object({ [pieceName]: lenient(app) }), answer)[pieceName]?.clientId;
}

const authorizationUrlAnswer = z.object({
  authorizationUrl: z.string(),
  codeVerifier: text,
  discovered: z.optional(json),
});

const discoveredClient = z.object({
  client_id: z.string(),
  client_secret: text,
  props: lenient(z.catchall(z.object({}), json)),
});

export function toAuthorizationUrl(answer: unknown): AuthorizationUrl {
  const { authorizationUrl, codeVerifier, discovered } = parseAnswer(authorizationUrlAnswer, answer);
  return {
    url: authorizationUrl,
    ...(codeVerifier && { codeVerifier }),
    ...(discovered && { discovered: toDiscovered(discovered) }),
  };
}

function toDiscovered(answer: unknown): DiscoveredClient {
  const { client_id: clientId, client_secret: clientSecret = '', props = {} } = parseAnswer(discoveredClient, answer);
  return { clientId, clientSecret, props };
}
