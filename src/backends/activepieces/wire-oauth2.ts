import * as z from 'zod/mini';
import type { OAuth2Auth, OAuth2GrantType } from '../../model.ts';
import { optional, textOf, toProperties } from './wire-property.ts';

/** What we read of Activepieces' answers that concern OAuth2 (contract 3.4, 5.1, 5.4). */
export const flagsAnswer = z.object({
  EDITION: optional,
  CLOUD_AUTH_ENABLED: optional,
  THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: optional,
});

export const appsAnswer = z.object({ data: z.array(z.object({ pieceName: z.string(), clientId: z.string() })) });

/** Of the cloud's table the entry for one piece. */
export const cloudAppAnswer = z.object({ clientId: z.string() });

export const authorizationUrlAnswer = z.object({
  authorizationUrl: z.string(),
  codeVerifier: optional,
  discovered: optional,
});

export const discoveredAnswer = z.object({ client_id: z.string(), client_secret: optional, props: optional });

const prompts = ['none', 'consent', 'login', 'omit'] as const;

const oauth2 = z.object({
  authUrl: z.string(),
  scope: optional,
  prompt: optional,
  pkce: optional,
  pkceMethod: optional,
  authorizationMethod: optional,
  grantType: optional,
  extra: optional,
  props: optional,
  discovery: optional,
});

/** The provider's part of an auth object. @throws a zod error if it is none */
export function toOAuth2(answer: unknown): OAuth2Auth {
  const wire = oauth2.parse(answer);
  const authorizationMethod = textOf(wire.authorizationMethod);
  const authUrlProp = textOf(Object(wire.discovery).authUrlProp);
  return {
    authUrl: wire.authUrl,
    scope: Array.isArray(wire.scope) ? wire.scope.map(String) : [],
    prompt: prompts.find((prompt) => prompt === wire.prompt) ?? 'consent',
    ...(wire.pkce === true && { pkceMethod: wire.pkceMethod === 'S256' ? 'S256' : 'plain' }),
    ...(authorizationMethod && { authorizationMethod }),
    grantTypes: toGrantTypes(wire.grantType),
    extra: Object.fromEntries(Object.entries(Object(wire.extra)).map(([key, value]) => [key, String(value ?? '')])),
    props: toProperties(wire.props),
    ...(authUrlProp && { discovery: { authUrlProp } }),
  };
}

function toGrantTypes(wire: unknown): OAuth2GrantType[] {
  if (wire === 'client_credentials') return ['client_credentials'];
  const both = wire === 'both_client_credentials_and_authorization_code';
  return both ? ['authorization_code', 'client_credentials'] : ['authorization_code'];
}
