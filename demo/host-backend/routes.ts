import { type Context, Hono } from 'hono';
import { credentialSetsWithClients } from '../apps/credentials.ts';
import type { SiteUrls } from '../sites/site-urls.ts';
import type { DemoControls } from './demo-controls.ts';
import { demoRoutes } from './demo-routes.ts';
import { signEmbedJwt } from './embed-jwt.ts';
import type { InstanceClient, InstanceCredentials } from './instance-client.ts';
import { findUser } from './users.ts';

/** The maximum number of connections on the page. */
const shown = 100;

/** What a SaaS adds to its API: a token for the dialog, and the list of connections. */
export function hostApi(options: {
  client: InstanceClient;
  credentials: InstanceCredentials;
  embedded: boolean;
  instanceUrl: string;
  urls: SiteUrls;
  /** The account of a connection at its app, if the demo can read it. */
  accountOf?: ((connectionId: string) => Promise<string | undefined>) | undefined;
  /** Controls of the demo's own instance. */
  controls?: DemoControls | undefined;
  /** For the Make page. */
  make?: Hono | undefined;
}): Hono {
  const { client, credentials, embedded, instanceUrl, urls, accountOf, controls, make } = options;
  const api = new Hono();

  // Protection from CSRF: requests of other sites must not change anything.
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
      ...(credentials.kind === 'session' && { session: credentials.session }),
    }),
  );

  api.get('/token', async (c) => {
    if (credentials.kind === 'session')
      return c.json({ error: 'This demo runs with a session, not with a signing key.' }, 404);
    return c.json({ token: await signEmbedJwt(credentials.key, findUser(c.req.query('user'))) });
  });

  api.get('/apps', async (c) => {
    const query = new URLSearchParams({ locale: c.req.query('locale') ?? 'en' });
    const answer = await client.callPublic(`/api/v1/pieces?${query}`);
    if (!answer.ok) return forwardAnswer(answer);
    const pieces = (await answer.json()) as ListedPiece[];
    return c.json(pieces.map((piece) => describeApp(piece, embedded ? urls : undefined)));
  });

  api.get('/connections', async (c) => {
    const answer = await client.call((projectId) => ({
      path: `/api/v1/app-connections?${new URLSearchParams({ projectId, limit: '100000' })}`,
    }));
    if (!answer.ok) return forwardAnswer(answer);
    const { data } = (await answer.json()) as { data: { id: string }[] };
    // The instance lists the oldest first, the page shows the newest.
    const newest = data.slice(-shown).map(async (row) => ({ ...row, account: await accountOf?.(row.id) }));
    return c.json({ data: await Promise.all(newest), total: data.length });
  });

  api.post('/connections/:id', async (c) => {
    const { displayName } = await c.req.json<{ displayName: unknown }>();
    return forwardAnswer(
      await client.call(() => ({
        path: connectionPath(c),
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ displayName }),
      })),
    );
  });

  api.delete('/connections/:id', async (c) =>
    forwardAnswer(await client.call(() => ({ path: connectionPath(c), method: 'DELETE' }))),
  );

  if (controls) api.route('/demo', demoRoutes(controls));
  if (make) api.route('/', make);

  api.onError((error, c) => c.json({ error: error.message }, 502));
  return api;
}

type ListedPiece = { name: string; displayName: string; description?: string; logoUrl?: string; auth?: unknown };

function describeApp(piece: ListedPiece, urls: SiteUrls | undefined): object {
  const { name, displayName, description = '', logoUrl, auth } = piece;
  const sets = urls ? credentialSetsWithClients(name.replace('@demo/piece-', ''), urls) : [];
  const hints = sets.length > 0 ? sets : undefined;
  return { pieceName: name, displayName, description, logoUrl, needsAuth: auth !== undefined, ...(hints && { hints }) };
}

function connectionPath(c: Context): string {
  return `/api/v1/app-connections/${encodeURIComponent(c.req.param('id') ?? '')}`;
}

function forwardAnswer(answer: Response): Response {
  const headers = {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    'cache-control': 'no-store',
  };
  return answer.status === 204
    ? new Response(null, { status: 204 })
    : new Response(answer.body, { status: answer.status, headers });
}
