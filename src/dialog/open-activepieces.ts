import { createActivepieces } from '../backends/activepieces/index.ts';
import type { Backend } from '../backends/backend.ts';
import type { Credentials, HostMessage } from '../protocol/host-messages.ts';
import { loadAppearance } from './lazy-appearance.ts';
import { loadOAuth2 } from './lazy-oauth2.ts';
import { lazyPart } from './lazy-part.ts';
import { loadLocale } from './load-locale.ts';
import type { PageNetwork } from './page-network.ts';
import { prefetchPieces } from './prefetch.ts';

const loadManage = lazyPart(() => import('../backends/activepieces/manage.ts'), undefined);

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
  let prefetched: { instanceUrl: string; locale: string; backend: Backend } | undefined;
  const create = (setup: { credentials: Credentials; instanceUrl: string; language: Promise<string> }) =>
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
    prefetch({ credentials, instanceUrl, locale, pieceNames }: Preload): void {
      const language = loadLocale(locale);
      const backend = prefetchPieces(create({ credentials, instanceUrl, language }), pieceNames);
      prefetched = { instanceUrl, locale, backend };
      // connect() signs in again, with the credentials that it has then, and reports what fails.
      backend.signIn(new AbortController().signal).catch(() => {
        prefetched = undefined;
      });
    },
    open({ credentials, instanceUrl, locale, language, ...options }: OpenOptions): Backend {
      cloudOAuth2Url = options.cloudOAuth2Url;
      return prefetched?.instanceUrl === instanceUrl && prefetched.locale === locale
        ? prefetched.backend
        : create({ credentials, instanceUrl, language });
    },
  };
}
