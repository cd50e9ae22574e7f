import type { AppsClient, ConnectionValue, Piece } from '../pieces/piece.ts';
import { ApiError, conflict, invalidConnection, serverError } from './api-error.ts';

/**
 * Lets the piece try the credentials at its app, as Activepieces' engine does. This demo can claim no
 * OAuth2 token, so the OAuth2 types get the answer of a server whose claim fails.
 */
export async function checkConnection(options: {
  piece: Piece;
  value: ConnectionValue;
  platformId: string;
  apps: AppsClient;
}): Promise<void> {
  const { piece, value, platformId, apps } = options;
  switch (value.type) {
    case 'NO_AUTH':
      return;
    case 'OAUTH2':
      throw failedClaim(piece, value);
    case 'CLOUD_OAUTH2':
      throw new ApiError(400, { code: 'INVALID_CLOUD_CLAIM', params: { pieceName: piece.name } });
    case 'PLATFORM_OAUTH2': {
      const wanted = { platformId, pieceName: piece.name, clientId: value.client_id };
      throw serverError(`Could not find any entity of type "oauth_app" matching: ${JSON.stringify(wanted, null, 4)}`);
    }
    default: {
      const error = await tryCredentials(piece, value, apps);
      if (error !== undefined) throw invalidConnection(error);
    }
  }
}

async function tryCredentials(piece: Piece, value: ConnectionValue, apps: AppsClient): Promise<string | undefined> {
  if (!piece.validate) return undefined;
  const validate = piece.validate[value.type];
  if (!validate) return `The connection type ${value.type} is not one of ${piece.displayName}`;
  try {
    return await validate(value as never, apps);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function failedClaim(piece: Piece, value: { client_id: string; redirect_url: string }): ApiError {
  const auths = [piece.auth ?? []].flat();
  const oauth2 = auths.find((auth) => auth.type === 'OAUTH2');
  if (!oauth2) return conflict('Auth type mismatch');
  return new ApiError(400, {
    code: 'INVALID_CLAIM',
    params: { clientId: value.client_id, tokenUrl: oauth2.tokenUrl, redirectUrl: value.redirect_url },
  });
}
