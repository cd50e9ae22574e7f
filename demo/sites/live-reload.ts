import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Calls its listeners when a build has finished; the demo has one under `npm run dev` only. */
export type Rebuilds = { onRebuild(listener: () => void): () => void };

const script = `new EventSource('/dev/rebuilds').addEventListener('rebuild', () => location.reload());`;

/** The page's script and the events that it waits for, both of the page's own origin, as its policy wants. */
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

/** Puts the script into a page. */
export function withReload(html: string): string {
  return html.replace('</head>', '<script src="/dev/reload.js" defer></script></head>');
}
