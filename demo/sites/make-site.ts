import type { Hono } from 'hono';
import { aboutPage } from '../make/about-page.ts';
import { createDemoNetwork } from '../make/app-network.ts';
import type { MakeServerOptions } from '../make/make-context.ts';
import { createMakeServer } from '../make/make-server.ts';
import type { SiteUrls } from './site-urls.ts';

/** Make, with the apps of the demo behind its connections, and a page about it. */
export async function makeSite({
  urls,
  ...options
}: Omit<MakeServerOptions, 'publicUrl' | 'network'> & { urls: SiteUrls }): Promise<Hono> {
  const network = createDemoNetwork({ appsUrl: urls.apps, appsApiUrl: urls.appsApi, providerUrl: urls.provider });
  const site = await createMakeServer({ ...options, network, publicUrl: urls.make });
  site.get('/', (c) => {
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    return c.html(aboutPage(urls.make, urls.apps));
  });
  return site;
}
