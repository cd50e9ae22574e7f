import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import { type EmbedTokenOptions, SignTokenError, signEmbedToken } from './index.ts';
import { keys } from './testing/keys.ts';

const required = {
  signingKey: keys.pkcs8,
  keyId: 'key-1',
  externalUserId: 'user-ada',
  externalProjectId: 'customer-1',
  firstName: 'Ada',
  lastName: 'Marlow',
};
const sign = (options: object = {}) => signEmbedToken({ ...required, ...options } as EmbedTokenOptions);
const now = new Date('2026-03-14T12:00:00.900Z');
const nowSeconds = Math.floor(now.getTime() / 1000);

test('a token with what is required, good for five minutes', async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const token = await sign();
  vi.useRealTimers();
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'key-1' });
  expect(decodeJwt(token)).toEqual({
    version: 'v3',
    externalUserId: 'user-ada',
    externalProjectId: 'customer-1',
    firstName: 'Ada',
    lastName: 'Marlow',
    iat: nowSeconds,
    exp: nowSeconds + 300,
  });
  await expect(jwtVerify(token, keys.publicKey, { currentDate: now })).resolves.toBeDefined();
});

test('a token with everything', async () => {
  const claims = {
    role: 'Viewer',
    projectDisplayName: 'Marlow & Co.',
    piecesFilterType: 'ALLOWED',
    piecesTags: ['crm', 'mail'],
    tasks: 0,
    aiCredits: 250,
    concurrencyPoolKey: 'pool',
    concurrencyPoolLimit: 3,
  };
  const { iat = 0, exp = 0, ...payload } = decodeJwt(await sign({ ...claims, expiresInSeconds: 60 }));
  expect(payload).toMatchObject(claims);
  expect(exp - iat).toBe(60);
  expect(JSON.stringify(payload)).not.toContain('signingKey');
});

test('options that are undefined are left out', async () =>
  expect(Object.keys(decodeJwt(await sign({ role: undefined, expiresInSeconds: undefined })))).not.toContain('role'));

const refused: [options: object, message: string][] = [
  [{ keyId: undefined }, '`keyId` must be the id of the signing key, from the list in Activepieces, and is missing.'],
  [{ keyId: '' }, '`keyId` must be the id of the signing key, from the list in Activepieces, and is empty.'],
  [{ externalUserId: 42 }, '`externalUserId` must be a text that is not empty, and is of type number.'],
  [{ externalUserId: ' ' }, '`externalUserId` must be a text that is not empty, and is empty.'],
  [{ externalProjectId: undefined }, '`externalProjectId` must be a text that is not empty, and is missing.'],
  [{ firstName: null }, '`firstName` must be a text that is not empty, and is null.'],
  [{ lastName: '' }, '`lastName` must be a text that is not empty, and is empty.'],
  [{ role: ['Admin'] }, '`role` must be a text that is not empty, and is of type object.'],
  [{ projectDisplayName: '' }, '`projectDisplayName` must be a text that is not empty, and is empty.'],
  [{ piecesFilterType: 'SOME' }, "`piecesFilterType` must be 'NONE' or 'ALLOWED'."],
  [{ piecesFilterType: 'ALLOWED', piecesTags: 'crm' }, '`piecesTags` must be an array of texts that are not empty, '],
  [{ piecesFilterType: 'ALLOWED', piecesTags: ['crm', 1] }, '`piecesTags` must be an array of texts that are not '],
  [{ piecesTags: ['crm'] }, "`piecesTags` has no effect without `piecesFilterType: 'ALLOWED'`"],
  [{ piecesFilterType: 'NONE', piecesTags: [] }, "`piecesTags` has no effect without `piecesFilterType: 'ALLOWED'`"],
  [{ tasks: '5' }, '`tasks` must be a whole number, 0 or more, and is of type string.'],
  [{ aiCredits: -1 }, '`aiCredits` must be a whole number, 0 or more.'],
  [{ concurrencyPoolKey: 'pool' }, '`concurrencyPoolKey` and `concurrencyPoolLimit` have an effect only together.'],
  [{ concurrencyPoolLimit: 1 }, '`concurrencyPoolKey` and `concurrencyPoolLimit` have an effect only together.'],
  [{ expiresInSeconds: 300_000 }, '`expiresInSeconds` must be a whole number of seconds from 1 to 86400.'],
  [{ expiresInSeconds: 0 }, '`expiresInSeconds` must be a whole number of seconds from 1 to 86400.'],
  [{ expiresInSeconds: 0.5 }, '`expiresInSeconds` must be a whole number of seconds from 1 to 86400.'],
  [{ expiresInSeconds: '5m' }, '`expiresInSeconds` must be a whole number of seconds from 1 to 86400, and is of type '],
  [{ expiresIn: 60 }, '`expiresIn` is not an option of signEmbedToken().'],
  [{ piecestags: ['crm'] }, '`piecestags` is not an option of signEmbedToken().'],
];

describe('refused:', () => {
  test.each(refused)('%j', async (options, message) => {
    const error: unknown = await sign(options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SignTokenError);
    expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringContaining(message) });
    expect((error as Error).message).toMatch(/^`\w+` .+\.$/);
  });

  test('no options at all', async () =>
    await expect(signEmbedToken(undefined as never)).rejects.toMatchObject({ code: 'invalid_options' }));
});

test('the types accept valid options and reject invalid ones', () => {
  // Compiled, but not called.
  const compiled = async () => {
    await signEmbedToken({ ...required, role: 'Viewer' });
    await signEmbedToken({ ...required, role: 'Auditor', signingKey: keys.jwk });
    await signEmbedToken({ ...required, signingKey: await crypto.subtle.importKey('jwk', keys.jwk, 'x', false, []) });
    const { lastName, ...incomplete } = required;
    // @ts-expect-error: without a last name
    await signEmbedToken(incomplete);
    // @ts-expect-error: ids are strings
    await signEmbedToken({ ...required, externalUserId: 42 });
    // @ts-expect-error: no such option
    await signEmbedToken({ ...required, expiresIn: 60 });
    return lastName;
  };
  expect(compiled).toBeInstanceOf(Function);
});
