import * as oauth from 'oauth4webapi';
import { localFetch } from '../local-fetch.ts';

/** A client and where it gets its tokens. */
export type TokenClient = {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Client authentication: in the Authorization header, or (default) in the body. */
  authorizationMethod?: 'HEADER' | 'BODY' | undefined;
};

export type TokenResponse = oauth.TokenEndpointResponse;

/** RFC 6749, 4.1.3; with a verifier also RFC 7636, 4.5. */
export async function redeemCode(
  client: TokenClient,
  grant: { code: string; redirectUri: string; codeVerifier?: string | undefined },
): Promise<TokenResponse> {
  const { server, self, authentication } = prepare(client);
  // The browser has already checked `state`.
  const answer = oauth.validateAuthResponse(
    server,
    self,
    new URLSearchParams({ code: grant.code }),
    oauth.skipStateCheck,
  );
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    self,
    authentication,
    answer,
    grant.redirectUri,
    grant.codeVerifier || oauth.nopkce,
    options(),
  );
  return oauth.processAuthorizationCodeResponse(server, self, response);
}

/** RFC 6749 4.4.2. Like Activepieces, sends all other properties too. */
export async function requestClientCredentials(
  client: TokenClient,
  parameters: { [name: string]: string },
): Promise<TokenResponse> {
  const { server, self, authentication } = prepare(client);
  const response = await oauth.clientCredentialsGrantRequest(server, self, authentication, parameters, options());
  return oauth.processClientCredentialsResponse(server, self, response);
}

/** The error of a token endpoint (RFC 6749 5.2); undefined if it is unreachable. */
export function readRefusal(error: unknown): string | undefined {
  if (error instanceof oauth.ResponseBodyError) return error.error_description ?? 'unknown error';
  // With Basic authentication, the WWW-Authenticate header contains the error.
  if (error instanceof oauth.WWWAuthenticateChallengeError) {
    return error.cause[0]?.parameters.error_description ?? 'unknown error';
  }
  return error instanceof oauth.OperationProcessingError ? 'unknown error' : undefined;
}

function prepare({ tokenUrl, clientId, clientSecret, authorizationMethod }: TokenClient) {
  return {
    server: { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl },
    self: { client_id: clientId },
    authentication:
      authorizationMethod === 'HEADER' ? oauth.ClientSecretBasic(clientSecret) : oauth.ClientSecretPost(clientSecret),
  };
}

function options() {
  return {
    [oauth.customFetch]: (url: string, { body, ...init }: oauth.CustomFetchOptions<'POST', URLSearchParams>) =>
      localFetch(url, { ...init, signal: AbortSignal.timeout(10_000), body }),
    // The demo's sites have no TLS.
    [oauth.allowInsecureRequests]: true,
  };
}
