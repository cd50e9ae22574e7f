import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { readStaticFile } from '../sites/static-file.ts';

const folder = fileURLToPath(new URL('../redirect-pages', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The redirect pages. They differ in the message that they post to their opener. */
export function redirectPage(whose: 'instance' | 'cloud'): Hono {
  const routes = new Hono();
  routes.get('/', (c) => {
    c.header('Content-Security-Policy', policy);
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    return c.html(html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Connecting</title>
  <link rel="stylesheet" href="/redirect/redirect.css" />
  <script type="module" src="/redirect/${whose}.js"></script>
</head>
<body><main><h1>Connecting…</h1></main></body>
</html>`);
  });

  routes.get('/:file', async (c) => {
    const file = await readStaticFile(folder, `/${c.req.param('file')}`);
    return file ? c.body(file.body, 200, { 'Content-Type': file.type }) : c.notFound();
  });
  return routes;
}
