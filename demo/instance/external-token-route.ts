import { Hono } from 'hono';
import { invalidRequest } from './api-error.ts';
import type { Instance } from './instance.ts';
import { json } from './json.ts';
import { readJson } from './request-shape.ts';

/** Exchanges a token of the SaaS for a session of the instance. */
export function externalTokenRoute({ accounts, readEmbedToken, tokens, platform }: Instance): Hono {
  const platformId = platform.id;
  return new Hono().post('/external-token', async (c) => {
    const claims = await readEmbedToken(readExternalToken(await readJson(c)));
    const { userId, projectId, email } = await accounts.enter(claims);
    return json(c, {
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

function readExternalToken(body: unknown): string {
  const token =
    typeof body === 'object' && body !== null && 'externalAccessToken' in body ? body.externalAccessToken : undefined;
  if (typeof token === 'string') return token;
  throw invalidRequest([
    {
      where: 'body/externalAccessToken',
      message: `Invalid input: expected string, received ${token === null ? 'null' : typeof token}`,
    },
  ]);
}
