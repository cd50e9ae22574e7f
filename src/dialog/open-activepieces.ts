import { createActivepieces } from '../backends/activepieces/index.ts';
import type { Backend } from '../backends/backend.ts';
import type { Credentials, HostMessage } from '../protocol/host-messages.ts';
import { loadAppearance } from './lazy-appearance.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { lazyPart } from './lazy-part.ts';
import type { PageNetwork } from './page-network.ts';
import type { CreateBackend, FindPrefetched } from './prefetch.ts';

const loadManage = lazyPart(() => import('../backends/activepieces/manage.ts'), undefined);
const loadPrefetch = lazyPart(() => import('./prefetch.ts'), undefined);

type Preload = Extract<HostMessage, { type: 'VENDOR_PRELOAD' }>['data'];

type OpenOptions = {
  credentials: Credentials;
  instanceUrl: string;
  locale: string;
  language: Promise<string>;
  cloudOAuth2Url: string | undefined;
};

/** The Activepieces backend of this page: the one that has prefetched, if it fits the call. */
export function createActivepiecesOpener(network: PageNetwork) {
  let cloudOAuth2Url: string | undefined;
  let findPrefetched: FindPrefetched | undefined;
  let isOpened = false;
  const create: CreateBackend = (setup) =>
    createActivepieces({
      ...setup,
      ...network,
      // VENDOR_PRELOAD does not carry it; known before the first piece with OAuth2 is shown.
      cloudOAuth2Url: () => cloudOAuth2Url,
      loadSettings: loadAppearance,
      loadOAuth2,
      loadManage,
    });
  return {
    async prefetch(preload: Preload): Promise<void> {
      const part = await loadPrefetch().catch(() => undefined);
      if (!isOpened) findPrefetched = part?.prefetch(preload, create);
    },
    open({ credentials, instanceUrl, locale, language, ...options }: OpenOptions): Backend {
      isOpened = true;
      cloudOAuth2Url = options.cloudOAuth2Url;
      return findPrefetched?.({ instanceUrl, locale }) ?? create({ credentials, instanceUrl, language });
    },
  };
}
