import { Hono } from 'hono';
import { type SiteName, type SiteUrls, siteOf } from './site-urls.ts';

/** One server for all sites: the Host header says which one is meant. */
export function allSites(sites: { [name in SiteName]?: Hono }, urls: SiteUrls): Hono {
  return new Hono().all('*', (c) => {
    const name = siteOf(c.req.header('host'));
    if (name === 'front-door') return c.redirect(urls.host);
    const site = name && sites[name];
    return site ? site.fetch(c.req.raw, c.env) : c.text(`The demo has no such site. Open ${urls.host}`, 421);
  });
}
