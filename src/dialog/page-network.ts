import { wait } from '../backends/http.ts';
import type { Host } from './host.ts';

/** What every backend needs of the page. */
export type PageNetwork = ReturnType<typeof createPageNetwork>;

/** @param getHost later, because backends are also created by messages of the host */
export function createPageNetwork(getHost: () => Host | undefined) {
  return {
    tools: { fetch: (...request: Parameters<typeof fetch>) => fetch(...request), wait },
    async renewCredentials() {
      const host = getHost();
      const renewed = await host?.renewCredentials();
      if (renewed) host?.post({ type: 'CLIENT_CONNECT_EVENT', data: { event: { type: 'session_renewed' } } });
      return renewed;
    },
    isOnline: () => navigator.onLine,
  };
}
