import type { Instance } from '../instance/instance.ts';
import { createMakeServer } from '../make/make-server.ts';
import type { SiteUrls } from './site-urls.ts';

/** Plays Make beside the instance: its tables are in the same database, its secrets under the same key. */
export function makeSite({ instance, urls, latency }: { instance: Instance; urls: SiteUrls; latency: number }) {
  const { database, encryptionKey } = instance;
  return createMakeServer({
    database,
    encryptionKey,
    latency,
    publicUrl: urls.make,
    providerUrl: urls.provider,
    appsUrl: urls.apps,
    appsApiUrl: urls.appsApi,
  });
}
