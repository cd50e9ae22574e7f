import { Hono } from 'hono';
import type { Accounts } from './accounts.ts';
import { invalidRequest } from './api-error.ts';
import { readEmbedToken } from './embed-token.ts';
import { json } from './json.ts';
import { readJson } from './request-shape.ts';
import type { SessionTokens } from './session-token.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Where a token that the SaaS signed becomes a session of the instance. */
export function externalTokenRoute(options: {
  accounts: Accounts;
  signingKeys: SigningKeys;
  tokens: SessionTokens;
  platformId: string;
}): Hono {
  const { accounts, signingKeys, tokens, platformId } = options;
  return new Hono().post('/external-token', async (c) => {
    const claims = await readEmbedToken(readExternalToken(await readJson(c)), signingKeys.findPublicKey);
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
