import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type SiteName, type SiteUrls, siteOf } from './site-urls.ts';

type Site = { fetch(request: Request, bindings: HttpBindings): Response | Promise<Response> };

/** One server for all sites, selected by the Host header. */
export function allSites(sites: { [name in SiteName]?: Site }, urls: SiteUrls) {
  return new Hono<{ Bindings: HttpBindings }>().all('*', (c) => {
    const name = siteOf(c.req.header('host'));
    if (name === 'front-door') return c.redirect(urls.host);
    const site = name && sites[name];
    return site ? site.fetch(c.req.raw, c.env) : c.text(`The demo has no such site. Open ${urls.host}`, 421);
  });
}
