import { createHash, randomBytes } from 'node:crypto';
import type { PieceOAuth2Auth } from '../../pieces/piece.ts';
import { invalidConnection } from '../api-error.ts';
import { randomId } from '../ids.ts';
import { expandTemplate } from './oauth2-auth.ts';

type Request = {
  clientId: string;
  redirectUrl: string;
  scopes?: string[] | undefined;
  props?: { [key: string]: unknown } | undefined;
};

/** The authorization request (RFC 6749 4.1.1, RFC 7636 4.3), with the parameters in Activepieces' order. */
export function buildAuthorizationUrl(
  auth: PieceOAuth2Auth,
  { clientId, redirectUrl, scopes, props = {} }: Request,
): { authorizationUrl: string; codeVerifier?: string } {
  requireDeclared(scopes, auth.scope);
  const url = new URL(expandTemplate(auth.authUrl, auth, props));
  const codeVerifier = auth.pkce ? randomBytes(32).toString('base64url') : undefined;
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUrl,
    access_type: 'offline',
    state: randomId(),
    prompt: auth.prompt === 'omit' ? '' : (auth.prompt ?? 'consent'),
    scope: expandTemplate((scopes ?? auth.scope).join(' '), auth, props),
    ...auth.extra,
    ...(codeVerifier !== undefined && challenge(codeVerifier, auth.pkceMethod ?? 'plain')),
  };
  for (const [name, value] of Object.entries(parameters)) {
    // Appended and not set, to keep the URL's own parameters.
    if (value !== '') url.searchParams.append(name, value);
  }
  return { authorizationUrl: url.href, ...(codeVerifier !== undefined && { codeVerifier }) };
}

function requireDeclared(scopes: string[] | undefined, declared: string[]): void {
  if (scopes === undefined) return;
  if (scopes.length === 0) throw invalidConnection('at least one scope must be selected');
  const unknown = scopes.filter((scope) => !declared.includes(scope));
  if (unknown.length > 0) throw invalidConnection(`scopes are not declared by the piece: ${unknown.join(', ')}`);
}

function challenge(verifier: string, method: 'plain' | 'S256') {
  return {
    code_challenge_method: method,
    code_challenge: method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url'),
  };
}
