import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { readStaticFile } from './static-file.ts';

/** About the built-in policy of docs/security-headers.md, but any page may frame the dialog: an operator lists the pages. */
const dialogPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src https: http: data:',
  'connect-src *',
  "font-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
].join('; ');

type ConnectSite = { distFolder: string; galleryFolder: string; hostUrl: string };

/** Response time of a logo that is still loading in a scene. */
const SLOW_LOGO_MS = 60_000;

/** The built files: the loader for every origin, the dialog under a strict policy, and the scenes of the gallery. */
export function connectSite({ distFolder, galleryFolder, hostUrl }: ConnectSite): Hono {
  const site = new Hono();
  site.use(compress());
  site.use(etag());
  site.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  });

  site.get('/', (c) => c.redirect(hostUrl));
  site.get('/embed', (c) => c.redirect(`/embed/${new URL(c.req.url).search}`, 308));

  site.get('/gallery/slow.png', async (c) => {
    await delay(SLOW_LOGO_MS, undefined, { ref: false });
    return c.notFound();
  });
  site.get('/gallery/*', async (c) => {
    const file = await readStaticFile(galleryFolder, c.req.path.replace('/gallery', ''));
    if (!file) return c.text('Not found. Run npm run gallery.', 404, { 'Cache-Control': 'no-cache' });
    c.header('Content-Security-Policy', dialogPolicy);
    c.header('Cache-Control', 'no-cache');
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });

  // As docs/hosting.md says, where an operator has none.
  site.get('/embed/config.json', (c) => c.body(null, 204));
  site.get('*', async (c) => {
    const path = c.req.path === '/embed/' ? '/embed/index.html' : c.req.path;
    const file = await readStaticFile(distFolder, path);
    if (!file) return c.text('Not found. Has the project been built?', 404, { 'Cache-Control': 'no-cache' });
    if (path.startsWith('/embed/')) {
      c.header('Content-Security-Policy', dialogPolicy);
      c.header('Cross-Origin-Embedder-Policy', 'credentialless');
      c.header('Referrer-Policy', 'no-referrer');
    } else {
      c.header('Access-Control-Allow-Origin', '*');
    }
    const hashed = path.startsWith('/embed/assets/');
    c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });

  return site;
}
