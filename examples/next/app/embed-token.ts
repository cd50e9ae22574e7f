'use server';

import { importPKCS8, SignJWT } from 'jose';

/** The page calls it for each dialog. Put the user of your session in place of this one, and throw if there is none. */
export async function createEmbedToken(): Promise<string> {
  const user = { externalUserId: 'user-1', externalProjectId: 'customer-42', firstName: 'Ada', lastName: 'Lab' };
  const key = await importPKCS8(process.env.ACTIVEPIECES_SIGNING_KEY ?? '', 'RS256');
  return new SignJWT({ version: 'v3', ...user })
    .setProtectedHeader({ alg: 'RS256', kid: process.env.ACTIVEPIECES_SIGNING_KEY_ID ?? '' })
    .setExpirationTime('5 minutes')
    .sign(key);
}
