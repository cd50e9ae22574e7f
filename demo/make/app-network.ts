import { localFetch } from '../local-fetch.ts';

/** Maps URLs of the apps in the definitions to local ones: for this process, and for a browser. */
export type AppNetwork = {
  fetch: typeof localFetch;
  browserUrl(url: string): string;
};

/**
 * Definitions name invented apps as the world would know them, `https://api.cedarpost.example` and
 * `https://login.inkwharf.example`; here they are sites of the demo. No other host is
 * called, which prevents server-side request forgery.
 */
export function createDemoNetwork(sites: { appsApiUrl: string; appsUrl: string; providerUrl: string }): AppNetwork {
  const find = (url: string, appsUrl: string): string => {
    const { hostname, pathname, search } = new URL(url);
    const [, kind, app] = /^(api|login)\.([a-z-]+)\.example$/.exec(hostname) ?? [];
    if (!kind) throw new Error(`getaddrinfo ENOTFOUND ${hostname}`);
    return `${kind === 'api' ? appsUrl : sites.providerUrl}/${app}${pathname}${search}`;
  };
  return {
    fetch: async (url, init) => localFetch(find(url, sites.appsApiUrl), init),
    browserUrl: (url) => find(url, sites.appsUrl),
  };
}
