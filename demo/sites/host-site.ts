import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { MakeProxy } from '../../src/make-server/index.ts';
import { listScenes } from '../gallery/list-scenes.ts';
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

/** Paths without a file name. */
const pages: { [path: string]: string } = { '/': '/index.html', '/gallery': '/gallery.html' };

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

  site.get('*', async (c) => {
    const path = pages[c.req.path] ?? c.req.path;
    const file = path === '/make.html' && !makeProxy ? undefined : await readStaticFile(folder, path);
    if (!file) return c.text('Not found', 404);
    c.header('Cache-Control', 'no-cache');
    if (path === '/logo.svg') c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    if (!path.endsWith('.html')) return c.body(file.body, 200, { 'Content-Type': file.type });
    c.header('Content-Security-Policy', policy);
    const html = new TextDecoder().decode(file.body);
    const withUrl = html.replaceAll('{{connectUrl}}', urls.connect);
    const page = withUrl.replaceAll('{{hasMake}}', String(makeProxy !== undefined));
    return c.html(rebuilds ? withReload(page) : page);
  });

  return site;
}
