import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { MakeProxy } from '../../src/make-server/index.ts';
import { listScenes } from '../gallery/list-scenes.ts';
import { hostPage, hostPages } from '../host-backend/host-page.ts';
import { liveReload, type Rebuilds, withReload } from './live-reload.ts';
import type { SiteUrls } from './site-urls.ts';
import { readStaticFile } from './static-file.ts';

/** The strict Content Security Policy of the SaaS page: the loader has to work with it. */
function pagePolicy({ connect, apps }: SiteUrls, anyLogo: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${connect}`,
    "style-src 'self'",
    `img-src 'self' ${anyLogo ? 'https: http:' : apps} data:`,
    "connect-src 'self'",
    `frame-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The host page and its backend; with a proxy for Make, also the Make page. */
export function hostSite(options: {
  folder: string;
  api: Hono;
  urls: SiteUrls;
  anyLogo: boolean;
  /** The scenes, if they are built. */
  galleryFolder: string;
  makeProxy?: MakeProxy | undefined;
  rebuilds?: Rebuilds | undefined;
}): Hono {
  const { folder, api, urls, makeProxy, galleryFolder, rebuilds } = options;
  const policy = pagePolicy(urls, options.anyLogo);
  const site = new Hono();
  site.use(compress());
  site.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
  });
  site.route('/api', api);
  // The dialog calls the proxy across origins; the proxy checks them itself.
  if (makeProxy) site.all('/make/*', (c) => makeProxy(c.req.raw));

  if (rebuilds) site.route('/dev', liveReload(rebuilds));

  site.get('/gallery/scenes', async (c) => c.json(await listScenes(galleryFolder)));

  const sendPage = (c: Context, page: string) => {
    c.header('Cache-Control', 'no-cache');
    c.header('Content-Security-Policy', policy);
    return c.html(rebuilds ? withReload(page) : page);
  };
  const hasMake = makeProxy !== undefined;
  for (const variant of hasMake ? Object.values(hostPages) : [hostPages.activepieces]) {
    const page = String(hostPage(variant, { connectUrl: urls.connect, hasMake }));
    site.get(variant.path, (c) => sendPage(c, page));
  }
  site.get('*', async (c) => {
    const path = c.req.path === '/gallery' ? '/gallery.html' : c.req.path;
    const file = await readStaticFile(folder, path);
    if (!file) return c.text('Not found', 404);
    if (path.endsWith('.html')) {
      return sendPage(c, new TextDecoder().decode(file.body).replaceAll('{{connectUrl}}', urls.connect));
    }
    c.header('Cache-Control', 'no-cache');
    if (path === '/logo.svg') c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });

  return site;
}
