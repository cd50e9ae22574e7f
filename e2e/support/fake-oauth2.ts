import { createHash, randomBytes } from 'node:crypto';
import type { ApiAnswer, ApiRequest, Piece } from './fake-instance.ts';

/** What the tests write of a piece's OAuth2 (contract 3.4). */
export type WireOAuth2 = {
  type: 'OAUTH2';
  displayName: string;
  description?: string;
  required: boolean;
  authUrl: string;
  tokenUrl: string;
  scope: string[];
  prompt?: 'none' | 'consent' | 'login' | 'omit';
  pkce?: boolean;
  pkceMethod?: 'plain' | 'S256';
  authorizationMethod?: 'HEADER' | 'BODY';
  grantType?: string;
  extra?: Record<string, string>;
  props?: Record<string, { type: string; displayName: string; required?: boolean; [more: string]: unknown }>;
  discovery?: object;
};

export const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

/** What an instance answers that concerns OAuth2 only (contract 5). */
export class FakeOAuth2 {
  /** The platform's own. */
  apps: { pieceName: string; clientId: string }[] = [];
  /** True of a newer server, which builds the authorization URLs. */
  buildsUrls = false;
  /** The client that it registers by itself, and the endpoints it found. */
  discovered: { props: Record<string, string>; client_id: string; client_secret: string } | undefined;

  answer(route: string, request: ApiRequest, pieces: Piece[]): ApiAnswer | undefined {
    switch (route) {
      case 'GET /v1/oauth-apps':
        return { status: 200, body: { data: this.apps, next: null, previous: null } };
      case 'POST /v1/app-connections/oauth2/authorization-url':
        if (!this.buildsUrls) return { status: 404, body: { statusCode: 404, message: 'Route not found' } };
        return this.#authorizationUrl(request, pieces);
    }
    return undefined;
  }

  /** As a newer server builds it (contract 5.4). */
  #authorizationUrl({ body }: ApiRequest, pieces: Piece[]): ApiAnswer {
    const piece = pieces.find(({ name }) => name === body.pieceName);
    if (!piece || !body.redirectUrl) {
      return { status: 400, body: { code: 'FST_ERR_VALIDATION', message: 'body/pieceName Required' } };
    }
    const auth = [piece.auth].flat().find((one) => (one as WireOAuth2).type === 'OAUTH2') as WireOAuth2;
    const props = { ...body.props, ...this.discovered?.props };
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key) => props[key] ?? '');
    const url = new URL(fill(auth.authUrl));
    const codeVerifier = auth.pkce ? randomBytes(32).toString('base64url') : undefined;
    for (const [key, value] of Object.entries({
      response_type: 'code',
      client_id: this.discovered?.client_id ?? body.clientId,
      redirect_uri: body.redirectUrl,
      state: randomBytes(12).toString('hex'),
      scope: fill((body.scopes ?? auth.scope).join(' ')),
      ...(codeVerifier && { code_challenge: s256(codeVerifier), code_challenge_method: 'S256' }),
    })) {
      url.searchParams.set(key, value);
    }
    return { status: 200, body: { authorizationUrl: url.href, codeVerifier, discovered: this.discovered } };
  }
}
