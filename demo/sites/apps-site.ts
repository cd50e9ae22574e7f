import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { appApis } from '../apps/app-apis.ts';
import { describeCredentials } from '../apps/credentials-page.ts';
import { drawLogo } from '../apps/logos.ts';
import type { WhoIs } from '../provider/provider.ts';
import type { SiteUrls } from './site-urls.ts';

/** The third-party apps of the demo: their APIs, their logos, and a page with their credentials. */
export function appsSite({ latencyMs, urls, whoIs }: { latencyMs: number; urls: SiteUrls; whoIs: WhoIs }): Hono {
  const site = new Hono();
  site.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });

  site.get('/', (c) => {
    c.header('Content-Security-Policy', "default-src 'none'; img-src 'self'; style-src 'self'; frame-ancestors 'none'");
    return c.html(describeCredentials(urls));
  });

  site.get('/logos/:file', (c) => {
    const logo = drawLogo(c.req.param('file').replace(/\.svg$/, ''));
    if (!logo) return c.text('There is no such logo.', 404);
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(logo, 200, { 'Content-Type': 'image/svg+xml' });
  });

  // Simulates network latency.
  site.use(async (_c, next) => {
    await delay(latencyMs * 2);
    await next();
  });
  site.route('/', appApis(whoIs));
  return site;
}
