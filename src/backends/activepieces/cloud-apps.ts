import { HttpError } from '../http.ts';
import { BackendError } from '../problem.ts';
import { translateHttpFailure } from '../translate-http-failure.ts';
import { toCloudClientId } from './wire-oauth2.ts';

const DEFAULT_URL = 'https://secrets.activepieces.com';

type CloudSetup = { isOnline: () => boolean; cloudOAuth2Url?: () => string | undefined };

/** The OAuth2 apps of Activepieces' cloud (contract 5.1), a server of its own. */
export function createCloudApps({ isOnline, cloudOAuth2Url }: CloudSetup, read: (url: string) => Promise<unknown>) {
  const url = (cloudOAuth2Url?.() ?? DEFAULT_URL).replace(/\/+$/, '');
  const appsUrl = `${url}/apps`;
  return {
    redirectUrl: `${url}/redirect`,
    /** Undefined only if the cloud has answered that it has no app for the piece. */
    async findClientId(pieceName: string, edition: string): Promise<string | undefined> {
      try {
        return toCloudClientId(await read(`${appsUrl}?edition=${encodeURIComponent(edition)}`), pieceName);
      } catch (error) {
        // Not as a failure of the instance: its 401 would mean that the session has expired.
        if (!(error instanceof HttpError)) throw error;
        const problem = translateHttpFailure(error.failure, isOnline(), (status) => ({
          code: status >= 500 ? 'server_error' : 'unexpected_answer',
        }));
        throw new BackendError({ ...problem, detail: appsUrl }, error);
      }
    },
  };
}
