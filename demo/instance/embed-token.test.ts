import { generateKeyPairSync } from 'node:crypto';
import { exportSPKI, generateKeyPair, importPKCS8, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEmbedToken } from './embed-token.ts';

const claims = { externalUserId: 'ada', externalProjectId: 'one', firstName: 'Ada', lastName: 'Lab' };
const keyId = 'key-1';

describe('a token of the SaaS', () => {
  let publicKey: string;
  let privateKey: CryptoKey;
  const findPublicKey = async (id: string) => (id === keyId ? publicKey : undefined);

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    publicKey = await exportSPKI(pair.publicKey);
    privateKey = pair.privateKey;
  });

  const sign = (payload: object, header: object = {}, expires: string | number = '5m', key?: CryptoKey | Uint8Array) =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg: 'RS256', kid: keyId, ...header })
      .setExpirationTime(expires)
      .sign(key ?? privateKey);

  const refused: [name: string, token: () => Promise<string>, message: string][] = [
    ['a token that is not a JWT', async () => 'garbage', 'signing key id is not found in the header'],
    ['no key id', () => sign(claims, { kid: undefined }), 'signing key id is not found in the header'],
    ['an unknown key', () => sign(claims, { kid: 'other' }), 'signing key not found signingKeyId=other'],
    ['another signer', () => foreignKey().then((key) => sign(claims, {}, '5m', key)), 'invalid signature'],
    ['an expired token', () => sign(claims, {}, 1_000_000), 'jwt expired'],
    ['a token that is not valid yet', () => sign({ ...claims, nbf: 32_503_680_000 }), 'jwt not active'],
    [
      'the public key as a shared secret',
      () => sign(claims, { alg: 'HS256' }, '5m', bytes(publicKey)),
      'invalid algorithm',
    ],
    ['no algorithm', async () => unsigned(), 'invalid algorithm'],
    ['an unknown role', () => sign({ ...claims, role: 'king' }), 'ENTITY_NOT_FOUND'],
    ['a role that is not a string', () => sign({ ...claims, role: 7 }), 'ENTITY_NOT_FOUND'],
    ['no user', () => sign({ role: 'editor' }), 'externalUserId and externalProjectId are required'],
  ];
  it.each(refused)('is refused: %s', async (_name, token, message) => {
    await expect(readEmbedToken(await token(), findPublicKey)).rejects.toMatchObject({
      status: 401,
      body: { code: 'INVALID_BEARER_TOKEN', params: { message } },
    });
  });

  it.each([
    [undefined, 'Editor'],
    ['ADMIN', 'Admin'],
    ['viewer', 'Viewer'],
  ])('with the role %s makes the user %s', async (role, name) => {
    const read = await readEmbedToken(await sign({ ...claims, ...(role && { role }) }), findPublicKey);
    expect(read).toMatchObject({ ...claims, role: { name } });
  });
});

function unsigned(): string {
  // The library omits the key id in unsigned tokens.
  const [, payload] = new UnsecuredJWT(claims).encode().split('.');
  return `${Buffer.from(JSON.stringify({ alg: 'none', kid: keyId })).toString('base64url')}.${payload}.`;
}

function foreignKey(): Promise<CryptoKey> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return importPKCS8(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), 'RS256');
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
