'use server';

import { signEmbedToken } from 'activepieces-connect/server';

/** The page calls it for each dialog. Put the user of your session in place of this one, and throw if there is none. */
export async function createEmbedToken(): Promise<string> {
  return signEmbedToken({
    signingKey: process.env.ACTIVEPIECES_SIGNING_KEY ?? '',
    keyId: process.env.ACTIVEPIECES_SIGNING_KEY_ID ?? '',
    externalUserId: 'user-1',
    externalProjectId: 'customer-42',
    firstName: 'Ada',
    lastName: 'Lab',
  });
}
