import { fileURLToPath } from 'node:url';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type SiteName, type SiteUrls, siteOf } from './site-urls.ts';
import { staticFiles } from './static-file.ts';

type Site = { fetch(request: Request, bindings: HttpBindings): Response | Promise<Response> };

const styles = fileURLToPath(new URL('../pages/styles', import.meta.url));

/** One server for all sites, selected by the Host header. Their pages share style sheets. */
export function allSites(sites: { [name in SiteName]?: Site }, urls: SiteUrls) {
  const server = new Hono<{ Bindings: HttpBindings }>();
  server.get('/styles/:file', staticFiles(styles));
  return server.all('*', (c) => {
    const name = siteOf(c.req.header('host'));
    if (name === 'front-door') return c.redirect(urls.host);
    const site = name && sites[name];
    return site ? site.fetch(c.req.raw, c.env) : c.text(`The demo has no such site. Open ${urls.host}`, 421);
  });
}
