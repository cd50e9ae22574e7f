import { Hono } from 'hono';
import { z } from 'zod';
import { readRefusal, redeemCode } from '../oauth2/token-request.ts';
import { oauthClients } from '../provider/clients.ts';
import { redirectPage } from '../redirect-pages/redirect-page.ts';
import type { SiteUrls } from './site-urls.ts';

type CloudApp = { clientId: string; clientSecret?: string };

/** The cloud's OAuth2 apps, by piece. */
export const cloudApps = new Map<string, CloudApp>(
  oauthClients
    .filter(({ owner }) => owner === 'cloud')
    .map(({ appId, clientId, clientSecret }) => [`@demo/piece-${appId}`, { clientId, clientSecret }]),
);

/** The request of an instance to exchange a code of a cloud app. */
const claimRequest = z.object({
  code: z.string().min(1),
  codeVerifier: z.string().optional(),
  authorizationMethod: z.enum(['HEADER', 'BODY']).optional(),
  clientId: z.string(),
  tokenUrl: z.url(),
  pieceName: z.string(),
  edition: z.string(),
});

/**
 * Stands in for secrets.activepieces.com: OAuth2 apps for every instance, whose secrets stay in the cloud.
 *
 * @param apps by piece
 * @param urls needed to exchange codes
 */
export function cloudSite(apps: () => Map<string, CloudApp>, urls?: SiteUrls): Hono {
  const site = new Hono();

  site.get('/apps', (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    return c.json(Object.fromEntries([...apps()].map(([pieceName, { clientId }]) => [pieceName, { clientId }])));
  });

  site.route('/redirect', redirectPage('cloud'));

  site.post('/claim', async (c) => {
    const request = claimRequest.safeParse(await c.req.json().catch(() => undefined));
    if (!request.success) return c.json({ error: 'invalid_request' }, 400);
    const { pieceName, clientId, tokenUrl, authorizationMethod, code, codeVerifier } = request.data;
    const app = apps().get(pieceName);
    // The client secret must only be sent to known token endpoints.
    if (app?.clientId !== clientId || !app.clientSecret || new URL(tokenUrl).origin !== urls?.provider) {
      return c.json({ error: 'invalid_client' }, 400);
    }
    try {
      const client = { tokenUrl, clientId, clientSecret: app.clientSecret, authorizationMethod };
      return c.json(await redeemCode(client, { code, redirectUri: `${urls.cloud}/redirect`, codeVerifier }));
    } catch (error) {
      return c.json({ error: 'invalid_grant', error_description: readRefusal(error) }, 400);
    }
  });

  return site;
}
