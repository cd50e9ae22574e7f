import { Hono } from 'hono';
import type { ApiContext } from './api-context.ts';
import { authorizationError } from './api-error.ts';
import { brandColors } from './flags.ts';

/** The public flags, and the platform of the user. */
export function platformRoutes({ requireUser, flags, platform, plan, accounts, logoUrl }: ApiContext): Hono {
  const routes = new Hono();

  routes.get('/flags', (c) => c.json(flags()));

  routes.get('/platforms/:id', async (c) => {
    const principal = await requireUser(c);
    if (c.req.param('id') !== principal.platformId) {
      throw authorizationError({ message: 'principal is not allowed for this route' });
    }
    return c.json({
      federatedAuthProviders: { google: null, github: null, saml: null },
      plan: {
        embeddingEnabled: true,
        globalConnectionsEnabled: await plan.hasGlobalConnections(),
        secretManagersEnabled: false,
      },
      usage: {},
      id: platform.id,
      created: platform.created,
      updated: platform.created,
      ownerId: await accounts.findAdmin(),
      name: 'Lumen',
      primaryColor: brandColors.default,
      logoIconUrl: logoUrl,
      fullLogoUrl: logoUrl,
      favIconUrl: logoUrl,
      filteredPieceNames: [],
      filteredPieceBehavior: 'BLOCKED',
      cloudAuthEnabled: true,
      enforceAllowedAuthDomains: false,
      allowedAuthDomains: [],
      emailAuthEnabled: true,
      pinnedPieces: [],
    });
  });

  return routes;
}
