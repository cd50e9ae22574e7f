import * as z from 'zod/mini';
import type { DiscoveredClient, OAuth2Auth, OAuth2GrantType } from '../../model.ts';
import type { AuthorizationUrl } from '../backend.ts';
import { flag, json, lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { toProperties } from './wire-property.ts';

/** What the dialog reads of Activepieces' answers about OAuth2 (contract 3.4, 5.1, 5.4). */
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

const prompts = ['none', 'consent', 'login', 'omit'] as const;

const oauth2 = z.object({
  authUrl: z.string(),
  scope: lenient(z.array(text)),
  prompt: text,
  pkce: flag,
  pkceMethod: text,
  authorizationMethod: text,
  grantType: text,
  /** An empty value suppresses a parameter. */
  extra: lenient(z.catchall(z.object({}), text)),
  props: z.optional(json),
  discovery: lenient(z.object({ authUrlProp: text })),
});

/** The provider's part of an auth object. */
export function toOAuth2(answer: unknown): OAuth2Auth {
  const { authUrl, authorizationMethod, discovery, extra = {}, ...wire } = parseAnswer(oauth2, answer);
  return {
    authUrl,
    scope: (wire.scope ?? []).filter((scope) => scope !== undefined),
    prompt: prompts.find((prompt) => prompt === wire.prompt) ?? 'consent',
    ...(wire.pkce && { pkceMethod: wire.pkceMethod === 'S256' ? 'S256' : 'plain' }),
    ...(authorizationMethod && { authorizationMethod }),
    grantTypes: toGrantTypes(wire.grantType),
    extra: Object.fromEntries(Object.entries(extra).map(([name, value]) => [name, value ?? ''])),
    props: toProperties(wire.props),
    ...(discovery?.authUrlProp && { discovery: { authUrlProp: discovery.authUrlProp } }),
  };
}

function toGrantTypes(grantType: string | undefined): OAuth2GrantType[] {
  if (grantType === 'client_credentials') return ['client_credentials'];
  const both = grantType === 'both_client_credentials_and_authorization_code';
  return both ? ['authorization_code', 'client_credentials'] : ['authorization_code'];
}
