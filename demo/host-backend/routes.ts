import { type Context, Hono } from 'hono';
import { credentialsOf } from '../apps/oauth-credentials.ts';
import type { SiteUrls } from '../sites/site-urls.ts';
import type { DemoControls } from './demo-controls.ts';
import { demoRoutes } from './demo-routes.ts';
import { signEmbedJwt } from './embed-jwt.ts';
import type { InstanceClient, WayIn } from './instance-client.ts';
import { findUser } from './users.ts';

/** A page shows no more connections than this. */
const shown = 100;

/** What a SaaS adds to its own API: a token for the dialog, and a view on the connections that exist. */
export function hostApi(options: {
  client: InstanceClient;
  wayIn: WayIn;
  embedded: boolean;
  instanceUrl: string;
  urls: SiteUrls;
  /** Whom a connection belongs to at its app, if the demo is able to tell. */
  accountOf?: ((connectionId: string) => Promise<string | undefined>) | undefined;
  /** What only an instance of our own can do. */
  controls?: DemoControls | undefined;
  /** For the page on top of Make. */
  make?: Hono | undefined;
}): Hono {
  const { client, wayIn, embedded, instanceUrl, urls, accountOf, controls, make } = options;
  const api = new Hono();

  // Another site may send requests here, too: nothing of it may change anything.
  api.use(async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return c.json({ error: 'foreign site' }, 403);
    c.header('Cache-Control', 'no-store');
    return next();
  });

  api.get('/config', (c) =>
    c.json({
      mode: embedded ? 'embedded' : 'real',
      instanceUrl,
      connectUrl: urls.connect,
      ...(embedded && { appsUrl: urls.apps, cloudUrl: urls.cloud }),
      ...(wayIn.kind === 'session' && { session: wayIn.session }),
    }),
  );

  api.get('/token', async (c) => {
    if (wayIn.kind === 'session')
      return c.json({ error: 'This demo runs with a session, not with a signing key.' }, 404);
    return c.json({ token: await signEmbedJwt(wayIn.key, findUser(c.req.query('user'))) });
  });

  api.get('/apps', async (c) => {
    const query = new URLSearchParams({ locale: c.req.query('locale') ?? 'en' });
    const answer = await client.callPublic(`/api/v1/pieces?${query}`);
    if (!answer.ok) return passOn(answer);
    const pieces = (await answer.json()) as ListedPiece[];
    return c.json(pieces.map((piece) => describeApp(piece, embedded ? urls : undefined)));
  });

  api.get('/connections', async (c) => {
    const answer = await client.call((projectId) => ({
      path: `/api/v1/app-connections?${new URLSearchParams({ projectId, limit: '100000' })}`,
    }));
    if (!answer.ok) return passOn(answer);
    const { data } = (await answer.json()) as { data: { id: string }[] };
    // The instance begins with the oldest; who looks here wants to see what was just made.
    const newest = data.slice(-shown).map(async (row) => ({ ...row, account: await accountOf?.(row.id) }));
    return c.json({ data: await Promise.all(newest), total: data.length });
  });

  api.post('/connections/:id', async (c) => {
    const { displayName } = await c.req.json<{ displayName: unknown }>();
    return passOn(
      await client.call(() => ({
        path: connectionPath(c),
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ displayName }),
      })),
    );
  });

  api.delete('/connections/:id', async (c) =>
    passOn(await client.call(() => ({ path: connectionPath(c), method: 'DELETE' }))),
  );

  if (controls) api.route('/demo', demoRoutes(controls));
  if (make) api.route('/', make);

  api.onError((error, c) => c.json({ error: error.message }, 502));
  return api;
}

type ListedPiece = { name: string; displayName: string; description?: string; logoUrl?: string; auth?: unknown };

function describeApp(piece: ListedPiece, urls: SiteUrls | undefined): object {
  const { name, displayName, description = '', logoUrl, auth } = piece;
  const sets = urls ? credentialsOf(name.replace('@demo/piece-', ''), urls) : [];
  const hints = sets.length > 0 ? sets : undefined;
  return { pieceName: name, displayName, description, logoUrl, needsAuth: auth !== undefined, ...(hints && { hints }) };
}

function connectionPath(c: Context): string {
  return `/api/v1/app-connections/${encodeURIComponent(c.req.param('id') ?? '')}`;
}

function passOn(answer: Response): Response {
  const headers = {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    'cache-control': 'no-store',
  };
  return answer.status === 204
    ? new Response(null, { status: 204 })
    : new Response(answer.body, { status: answer.status, headers });
}
