import { ErrorResponse } from '../../error-response.ts';
import type { TokenClient, TokenResponse } from '../../oauth2/token-request.ts';
import { readRefusal, redeemCode, requestClientCredentials } from '../../oauth2/token-request.ts';
import type { DemoPiece, OAuth2UpsertValue, PieceOAuth2Auth } from '../../pieces/piece.ts';
import { fastifyError } from '../api-error.ts';
import { claimAtCloud } from './cloud-claim.ts';
import type { OAuthApps } from './oauth-apps.ts';
import { expandTemplate, requireOAuth2Auth } from './oauth2-auth.ts';

/** Exchanges the code for tokens; returns the value to store. */
export type Claim = (piece: DemoPiece, value: OAuth2UpsertValue) => Promise<ClaimedValue>;

export type ClaimedValue = OAuth2UpsertValue & ReturnType<typeof describeTokens>;

export function createClaim(options: { platformId: string; oauthApps: OAuthApps; cloudUrl: string }): Claim {
  const { platformId, oauthApps, cloudUrl } = options;

  const findPlatformSecret = async (pieceName: string, { client_id: clientId }: OAuth2UpsertValue) => {
    const secret = await oauthApps.findSecret({ pieceName, clientId });
    if (secret === undefined) throw noSuchApp({ platformId, pieceName, clientId });
    return secret;
  };

  return async (piece, value) => {
    const auth = requireOAuth2Auth(piece);
    const tokenUrl = expandTemplate(auth.tokenUrl, auth, value.props ?? {});
    const client = { tokenUrl, clientId: value.client_id, authorizationMethod: value.authorization_method };
    if (value.type === 'CLOUD_OAUTH2') {
      return toStoredValue(value, await claimAtCloud({ cloudUrl, pieceName: piece.name, tokenUrl, value }), tokenUrl);
    }
    const clientSecret = value.type === 'OAUTH2' ? value.client_secret : await findPlatformSecret(piece.name, value);
    return toStoredValue(value, await exchange(auth, value, { ...client, clientSecret }), tokenUrl);
  };
}

async function exchange(
  auth: PieceOAuth2Auth,
  value: Exclude<OAuth2UpsertValue, { type: 'CLOUD_OAUTH2' }>,
  client: TokenClient,
): Promise<TokenResponse> {
  try {
    if (value.type === 'OAUTH2' && value.grant_type === 'client_credentials') {
      const props: { [key: string]: unknown } = value.props ?? {};
      const scope = expandTemplate(value.scope, auth, props);
      const entered = Object.entries(props).map(([key, prop]) => [key, String(prop)]);
      return await requestClientCredentials(client, { ...Object.fromEntries(entered), ...(scope && { scope }) });
    }
    const { code, redirect_url, code_challenge } = value;
    // The API calls the verifier `code_challenge` (contract 4.1).
    return await redeemCode(client, { code, redirectUri: redirect_url, codeVerifier: code_challenge });
  } catch (error) {
    if (error instanceof ErrorResponse) throw error;
    const message = readRefusal(error);
    throw new ErrorResponse(400, {
      code: 'INVALID_CLAIM',
      params: {
        clientId: client.clientId,
        tokenUrl: client.tokenUrl,
        redirectUrl: value.redirect_url,
        ...(message !== undefined && { message }),
      },
    });
  }
}

function toStoredValue(value: OAuth2UpsertValue, tokens: TokenResponse, tokenUrl: string): ClaimedValue {
  return { ...describeTokens(tokens, tokenUrl), ...value };
}

function describeTokens(tokens: TokenResponse, token_url: string) {
  const { access_token, refresh_token, expires_in, token_type, scope, ...data } = tokens;
  return {
    access_token,
    ...(refresh_token !== undefined && { refresh_token }),
    ...(expires_in !== undefined && { expires_in }),
    ...(scope !== undefined && { scope }),
    token_type,
    token_url,
    data,
    claimed_at: Math.floor(Date.now() / 1000),
  };
}

function noSuchApp(wanted: { platformId: string; pieceName: string; clientId: string }): ErrorResponse {
  return fastifyError(
    500,
    `Could not find any entity of type "oauth_app" matching: ${JSON.stringify(wanted, null, 4)}`,
  );
}
