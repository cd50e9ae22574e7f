import { HttpError } from '../http.ts';
import { readPages } from '../read-pages.ts';
import { errorCode } from './errors.ts';
import { toPlatformApps } from './wire-oauth2.ts';

const PAGE_SIZE = 1_000_000;

/**
 * The client of the platform's own OAuth2 app for a piece. Undefined only if the instance has answered that there is
 * none, so that no other app is used because a server had a bad moment.
 */
export async function findPlatformClientId(
  pieceName: string,
  readPage: (query: URLSearchParams) => Promise<unknown>,
): Promise<string | undefined> {
  const readAppsPage = async (cursor: string | undefined) => {
    const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(cursor && { cursor }) });
    const answer = await readPage(query).catch((error: unknown) => {
      if (hasNoApps(error)) return { data: [] };
      throw error;
    });
    return toPlatformApps(answer, pieceName);
  };
  for await (const { clientId } of readPages(readAppsPage)) if (clientId) return clientId;
  return undefined;
}

/** The community edition has no such route, a plan may not include it, and an API key may not ask (contract 5.1). */
function hasNoApps(error: unknown): boolean {
  if (!(error instanceof HttpError) || error.failure.kind !== 'status') return false;
  const { status, body } = error.failure;
  // A proxy's own 404 is a page.
  if (status === 404) return typeof body === 'object' && body !== null;
  return ['FEATURE_DISABLED', 'AUTHORIZATION'].includes(errorCode(body) ?? '');
}
