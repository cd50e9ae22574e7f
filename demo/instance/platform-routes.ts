import { Hono } from 'hono';
import { requireUser } from './access.ts';
import type { Accounts } from './accounts.ts';
import { forbidden } from './api-error.ts';
import { brandColors } from './flags.ts';
import { json } from './json.ts';
import type { Plan, Platform } from './platform.ts';
import type { SessionTokens } from './session-token.ts';

export function platformRoutes(options: {
  tokens: SessionTokens;
  platform: Platform;
  plan: Plan;
  accounts: Accounts;
  logoUrl: string;
}): Hono {
  const { tokens, platform, plan, accounts, logoUrl } = options;
  const routes = new Hono();

  routes.get('/:id', async (c) => {
    const principal = await requireUser(c, tokens);
    if (c.req.param('id') !== principal.platformId)
      throw forbidden({ message: 'principal is not allowed for this route' });
    return json(c, {
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
