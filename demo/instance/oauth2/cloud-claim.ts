import { ErrorResponse } from '../../error-response.ts';
import { localFetch } from '../../local-fetch.ts';
import type { TokenResponse } from '../../oauth2/token-request.ts';
import type { OAuth2UpsertValue } from '../../pieces/piece.ts';

/** The cloud has the client secret, so it exchanges the code. Every failure has the same response. */
export async function claimAtCloud(options: {
  cloudUrl: string;
  pieceName: string;
  tokenUrl: string;
  value: Extract<OAuth2UpsertValue, { type: 'CLOUD_OAUTH2' }>;
}): Promise<TokenResponse> {
  const { cloudUrl, pieceName, tokenUrl, value } = options;
  const failed = (cause: unknown) =>
    new ErrorResponse(400, { code: 'INVALID_CLOUD_CLAIM', params: { pieceName } }, { cause });
  const answer = await localFetch(`${cloudUrl}/claim`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code: value.code,
      codeVerifier: value.code_challenge,
      authorizationMethod: value.authorization_method,
      clientId: value.client_id,
      tokenUrl,
      pieceName,
      edition: 'ee',
    }),
    signal: AbortSignal.timeout(10_000),
  }).catch((cause: unknown) => {
    throw failed(cause);
  });
  if (!answer.ok) throw failed(await answer.text());
  return (await answer.json()) as TokenResponse;
}
