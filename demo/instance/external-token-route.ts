import { Hono } from 'hono';
import { z } from 'zod';
import type { ApiContext } from './api-context.ts';
import { parseRequestPart, readJson } from './request-shape.ts';

const tokenRequest = z.object({ externalAccessToken: z.string() });

/** Exchanges a token of the SaaS for a session of the instance. */
export function externalTokenRoute({ accounts, readEmbedToken, tokens, platformId }: ApiContext): Hono {
  return new Hono().post('/external-token', async (c) => {
    const { externalAccessToken } = parseRequestPart('body', tokenRequest, await readJson(c));
    const claims = await readEmbedToken(externalAccessToken);
    const { userId, projectId, email } = await accounts.enter(claims);
    return c.json({
      id: userId,
      platformRole: 'MEMBER',
      status: 'ACTIVE',
      externalId: claims.externalUserId,
      platformId,
      firstName: claims.firstName,
      lastName: claims.lastName,
      email,
      trackEvents: true,
      newsLetter: false,
      verified: true,
      token: await tokens.issue({ userId, platformId }),
      projectId,
    });
  });
}
