import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Calls its listeners when a build has finished; exists only under `npm run dev`. */
export type Rebuilds = { onRebuild(listener: () => void): () => void };

const script = `new EventSource('/dev/rebuilds').addEventListener('rebuild', () => location.reload());`;

/** The script that reloads the page and its event stream, on the page's own origin because of its policy. */
export function liveReload({ onRebuild }: Rebuilds): Hono {
  const routes = new Hono();
  routes.get('/reload.js', (c) => c.body(script, 200, { 'Content-Type': 'text/javascript' }));
  routes.get('/rebuilds', (c) =>
    streamSSE(c, async (stream) => {
      const stop = onRebuild(() => void stream.writeSSE({ event: 'rebuild', data: '' }));
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
  return routes;
}

/** Adds the script to a page. */
export function withReload(html: string): string {
  return html.replace('</head>', '<script src="/dev/reload.js" defer></script></head>');
}
