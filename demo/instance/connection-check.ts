import type { AppsClient } from '../pieces/apps-client.ts';
import type { DemoPiece, UpsertValue } from '../pieces/piece.ts';
import { invalidConnection } from './api-error.ts';
import type { Claim, ClaimedValue } from './oauth2/claim.ts';

/** Validates a connection, and returns the value to store. */
export type ConnectionCheck = (piece: DemoPiece, value: UpsertValue) => Promise<UpsertValue | ClaimedValue>;

/**
 * Validates the credentials with the piece, as Activepieces' engine does; a code is exchanged for tokens
 * first. With an OAuth2 app of the platform or the cloud, the exchange is the only validation.
 */
export function createConnectionCheck({ claim, apps }: { claim: Claim; apps: AppsClient }): ConnectionCheck {
  return async (piece, value) => {
    switch (value.type) {
      case 'NO_AUTH':
        return value;
      case 'PLATFORM_OAUTH2':
      case 'CLOUD_OAUTH2':
        return claim(piece, value);
      case 'OAUTH2': {
        const claimed = await claim(piece, value);
        await requireAccepted(piece, claimed, apps);
        return claimed;
      }
      default:
        await requireAccepted(piece, value, apps);
        return value;
    }
  };
}

async function requireAccepted(piece: DemoPiece, value: UpsertValue, apps: AppsClient): Promise<void> {
  const error = await tryCredentials(piece, value, apps);
  if (error !== undefined) throw invalidConnection(error);
}

async function tryCredentials(piece: DemoPiece, value: UpsertValue, apps: AppsClient): Promise<string | undefined> {
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
