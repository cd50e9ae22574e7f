import { localFetch } from '../../local-fetch.ts';
import type { Tokens } from '../../oauth2/token-request.ts';
import type { OAuth2Value } from '../../pieces/piece.ts';
import { ApiError } from '../api-error.ts';

/** The cloud has the client secret, so it exchanges the code. Every failure has the same response. */
export async function claimAtCloud(options: {
  cloudUrl: string;
  pieceName: string;
  tokenUrl: string;
  value: Extract<OAuth2Value, { type: 'CLOUD_OAUTH2' }>;
}): Promise<Tokens> {
  const { cloudUrl, pieceName, tokenUrl, value } = options;
  const failed = (cause?: unknown) => {
    const error = new ApiError(400, { code: 'INVALID_CLOUD_CLAIM', params: { pieceName } });
    error.cause = cause;
    return error;
  };
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
  return (await answer.json()) as Tokens;
}
