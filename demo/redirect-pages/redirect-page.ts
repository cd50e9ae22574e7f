import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { renderPage } from '../pages/render-page.ts';
import { staticFiles } from '../sites/static-file.ts';

const folder = fileURLToPath(new URL('../redirect-pages', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The redirect pages. They differ in the message that they post to their opener. */
export function redirectPage(whose: 'instance' | 'cloud'): Hono {
  const routes = new Hono();
  routes.get('/', (c) => {
    c.header('Content-Security-Policy', policy);
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    return c.html(
      renderPage({
        title: 'Connecting',
        styles: ['/redirect/redirect.css'],
        head: html`<script type="module" src="/redirect/${whose}.js"></script>`,
        content: html`<main><h1>Connecting…</h1></main>`,
      }),
    );
  });

  routes.get('/:file', staticFiles(folder));
  return routes;
}
