import { generateKeyPairSync, type KeyObject } from 'node:crypto';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed25519 = generateKeyPairSync('ed25519');
const pair = rsa(2048);
const short = rsa(1024);
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const protection = { cipher: 'aes-256-cbc', passphrase: 'secret' };

const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1' | 'spki', encryption = {}) =>
  key.export({ type, format: 'pem', ...encryption } as never) as unknown as string;

/** One pair in every form that people have keys in. */
export const keys = {
  publicKey: pair.publicKey,
  pkcs8: pem(pair.privateKey, 'pkcs8'),
  pkcs1: pem(pair.privateKey, 'pkcs1'),
  jwk: pair.privateKey.export({ format: 'jwk' }),
  publicJwk: pair.publicKey.export({ format: 'jwk' }),
  spki: pem(pair.publicKey, 'spki'),
  publicPkcs1: pem(pair.publicKey, 'pkcs1'),
  encryptedPkcs8: pem(pair.privateKey, 'pkcs8', protection),
  encryptedPkcs1: pem(pair.privateKey, 'pkcs1', protection),
  short: pem(short.privateKey, 'pkcs8'),
  curve: pem(curve.privateKey, 'pkcs8'),
  curveSec1: pem(curve.privateKey, 'sec1'),
  curveJwk: curve.privateKey.export({ format: 'jwk' }),
  ed25519: pem(ed25519.privateKey, 'pkcs8'),
  pss: pem(pss.privateKey, 'pkcs8'),
};

export async function cryptoKey(
  algorithm: { name: string; hash: string },
  usage: 'sign' | 'decrypt' = 'sign',
): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', keys.jwk, algorithm, false, [usage]);
}
