import { afterAll } from 'vitest';
import { listen } from '../listen.ts';
import { openProvider } from '../provider/provider.ts';
import { allSites } from '../sites/all-sites.ts';
import { providerSite } from '../sites/provider-site.ts';
import { siteUrls } from '../sites/site-urls.ts';

/** The provider alone, on a port of its own, until the tests of the file have run. */
export async function startTestProvider() {
  const server = await listen(0);
  const urls = siteUrls(server.port);
  const sites = allSites({ provider: providerSite(await openProvider(urls)) }, urls);
  server.answerWith((request, bindings) => sites.fetch(request, bindings));

  afterAll(() => server.close());

  const authorize = (path: string, parameters: { [name: string]: string }) =>
    `${urls.provider}/${path}/authorize?${new URLSearchParams({
      response_type: 'code',
      redirect_uri: `${urls.instance}/redirect`,
      state: 'abc',
      ...parameters,
    })}`;

  return {
    urls,
    authorize,
    /** A valid authorization request. */
    inkwharf: (overrides: { [name: string]: string } = {}) =>
      authorize('inkwharf', { client_id: 'lumen-inkwharf', scope: 'documents.read documents.sign', ...overrides }),
  };
}
