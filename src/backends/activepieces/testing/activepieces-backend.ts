import type { TestActivepieces } from '../../../../demo/testing/test-activepieces.ts';
import type { Backend } from '../../backend.ts';
import { createActivepieces, type SignInCredentials } from '../index.ts';

type Options = {
  instanceUrl?: string;
  credentials?: SignInCredentials;
  /** What the host has when these are not valid any more. */
  renewCredentials?: () => Promise<SignInCredentials | undefined>;
  /** The most connections that a page holds, whatever was asked for. */
  pageSize?: number;
};

/** The dialog's backend in front of an instance in memory, which stands for the cloud as well. */
export function activepiecesBackend(server: TestActivepieces, options: Options = {}): Backend {
  const { instanceUrl = 'https://ap.example', credentials = { jwtToken: 'jwt-1' } } = options;
  const { renewCredentials = async () => undefined, pageSize = 50 } = options;
  return createActivepieces({
    credentials,
    renewCredentials,
    instanceUrl,
    language: Promise.resolve('en'),
    tools: {
      fetch: (input, init) => {
        const url = new URL(String(input));
        if (Number(url.searchParams.get('limit')) > pageSize) url.searchParams.set('limit', String(pageSize));
        return server.fetch(url, init);
      },
      wait: () => Promise.resolve(),
    },
    isOnline: () => true,
    loadSettings: () => import('../wire-settings.ts'),
    loadOAuth2: () => import('../oauth2.ts'),
    loadManage: () => import('../manage.ts'),
  });
}
