import * as z from 'zod/mini';
import type { OAuth2Auth, OAuth2GrantType } from '../../model/oauth2.ts';
import { flag, json, lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';
import { toProperties } from './wire-property.ts';

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
  props: json,
  discovery: lenient(z.object({ authUrlProp: text })),
});

/** What an auth object says of its provider (contract 3.4). */
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
