import { jwtVerify } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import { type EmbedTokenOptions, SignTokenError, signEmbedToken } from './index.ts';
import { cryptoKey, keys } from './testing/keys.ts';

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const user = { keyId: 'key-1', externalUserId: 'u1', externalProjectId: 'p1', firstName: 'Ada', lastName: 'Lab' };
const sign = async (key: unknown) =>
  signEmbedToken({ ...user, signingKey: (await key) as EmbedTokenOptions['signingKey'] });

const accepted: [name: string, key: unknown][] = [
  ['PKCS#8', keys.pkcs8],
  ['PKCS#1, as Activepieces generates it', keys.pkcs1],
  ['a JWK', keys.jwk],
  ['a JWK that names its algorithm', { ...keys.jwk, alg: 'RS256', use: 'sig', kid: 'other' }],
  ['a CryptoKey', cryptoKey(RS256)],
  ['a CryptoKey of an older workerd', cryptoKey(RS256).then(withoutTag)],
  ['line breaks as \\n', keys.pkcs8.replaceAll('\n', '\\n')],
  ['line breaks as \\r\\n', keys.pkcs1.replaceAll('\n', '\\r\\n')],
  ['line breaks of Windows', keys.pkcs8.replaceAll('\n', '\r\n')],
  ['spaces in place of line breaks', keys.pkcs1.replaceAll('\n', ' ')],
  ['no line breaks', keys.pkcs8.replaceAll('\n', '')],
  ['quotation marks around it', `"${keys.pkcs8}"`],
  ['text around it', `Bag Attributes\n    friendlyName: x\n${keys.pkcs8}\n`],
  ['its public key before it', `${keys.spki}${keys.pkcs8}`],
];

test.each(accepted)('accepted: %s', async (_, key) => {
  const { payload } = await jwtVerify(await sign(key), keys.publicKey);
  expect(payload.externalUserId).toBe('u1');
});

const certificate = keys.spki.replaceAll('PUBLIC KEY', 'CERTIFICATE');
const half = `${keys.pkcs8.slice(0, 800)}\n-----END PRIVATE KEY-----\n`;

const refused: [name: string, key: unknown, message: RegExp][] = [
  ['undefined', undefined, /^`signingKey` must be .+ It is missing: is the environment variable set\?$/],
  ['an object', {}, /^`signingKey` must be a PEM text, a JWK or a CryptoKey\. It is something else\.$/],
  ['bytes', new TextEncoder().encode(keys.pkcs8), /It is something else\.$/],
  ['nothing', ' \n', /is empty\. Is the environment variable set\?$/],
  ['the path of a file', '/run/secrets/key.pem', /is not a PEM text.+ neither the path of its file/],
  ['Base64 of the file', btoa(keys.pkcs8), /is not a PEM text.+ nor another encoding\.$/],
  ['the first line only', '-----BEGIN PRIVATE KEY-----', /its -----END line is missing\./],
  ['a key cut off', half, /is cut off or damaged.+ openssl pkey -in key\.pem -check -noout/],
  ['a key with a wrong letter', keys.pkcs8.replace(/\n(.)/, '\n*'), /is cut off or damaged/],
  ['PKCS#1 cut off', `${keys.pkcs1.slice(0, 800)}\n-----END RSA PRIVATE KEY-----`, /is cut off or damaged/],
  [
    'PKCS#8, encrypted',
    keys.encryptedPkcs8,
    /encrypted with a password.+ openssl pkey -in encrypted\.pem -out key\.pem/,
  ],
  ['PKCS#1, encrypted', keys.encryptedPkcs1, /is encrypted with a password/],
  ['a public key', keys.spki, /is public \(PUBLIC KEY\), and cannot sign\. Pass the private key/],
  ['a public key, PKCS#1', keys.publicPkcs1, /is public \(RSA PUBLIC KEY\)/],
  ['a certificate', certificate, /is public \(CERTIFICATE\)/],
  ['a public JWK', keys.publicJwk, /is a public JWK/],
  ['an elliptic curve', keys.curve, /is a private key, but not one of RSA\. Pass .+ \(RSA\)\.$/],
  ['an elliptic curve, SEC 1', keys.curveSec1, /is of the kind EC PRIVATE KEY\./],
  ['an elliptic curve, JWK', keys.curveJwk, /not of the type RSA \(`kty`\)/],
  ['Ed25519', keys.ed25519, /is a private key, but not one of RSA/],
  ['RSA-PSS', keys.pss, /is a private key, but not one of RSA/],
  ['1024 bits', keys.short, /has 1024 bits\. RS256 needs an RSA key of at least 2048 bits\.$/],
  ['a JWK of RS512', { ...keys.jwk, alg: 'RS512' }, /is not for signing with RS256/],
  ['a JWK without its primes', { ...keys.jwk, p: undefined }, /is a JWK with a member that is missing or damaged\.$/],
  ['a JWK for encryption', { ...keys.jwk, use: 'enc' }, /is not for signing with RS256/],
  ['a JWK to verify', { ...keys.jwk, key_ops: ['verify'] }, /is not for signing with RS256/],
  ['a CryptoKey of SHA-512', cryptoKey({ ...RS256, hash: 'SHA-512' }), /is a CryptoKey that cannot sign RS256/],
  ['a CryptoKey to decrypt', cryptoKey({ name: 'RSA-OAEP', hash: 'SHA-256' }, 'decrypt'), /cannot sign RS256/],
  ['a public CryptoKey', crypto.subtle.importKey('jwk', keys.publicJwk, RS256, true, ['verify']), /is a public key/],
];

describe('refused:', () => {
  test.each(refused)('%s', async (_, key, message) => {
    const error: unknown = await sign(key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SignTokenError);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ name: 'SignTokenError', code: 'invalid_signing_key' });
    expect(error).not.toHaveProperty('cause');
    const { message: text, stack = '' } = error as Error;
    expect(text).toMatch(message);
    expect(text).toMatch(/^`signingKey` .+[.?]$|key\.pem$/);
    expect(partsOf(await key).filter((part) => stack.includes(part))).toEqual([]);
  });
});

test('refused: a key that the runtime finds to be damaged only when it signs', async () => {
  vi.spyOn(crypto.subtle, 'sign').mockRejectedValueOnce(new Error('PKCS#8 cryptographic key data malformed'));
  const error: unknown = await sign(keys.pkcs8).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SignTokenError);
  expect(error).toMatchObject({ code: 'invalid_signing_key', message: expect.stringContaining('cut off or damaged') });
  expect(error).not.toHaveProperty('cause');
});

test('a key with one wrong letter is refused, or signs as the right one does', async () => {
  const lines = keys.pkcs8.trim().split('\n');
  const wrong = lines.slice(1, -1).map((line, index) => {
    const changed = `${line.startsWith('A') ? 'B' : 'A'}${line.slice(1)}`;
    return [...lines.slice(0, index + 1), changed, ...lines.slice(index + 2)].join('\n');
  });
  const outcomes = await Promise.all(
    wrong.map((key) =>
      sign(key).then(
        (token) => jwtVerify(token, keys.publicKey).then(() => 'signs'),
        ({ code }: SignTokenError) => code,
      ),
    ),
  );
  expect(new Set(outcomes)).toEqual(new Set(['signs', 'invalid_signing_key']));
});

function withoutTag(key: CryptoKey): CryptoKey {
  return Object.defineProperty(key, Symbol.toStringTag, { value: 'Object' });
}

/** Every eight characters of a key that only it can have. */
function partsOf(key: unknown): string[] {
  const text = typeof key === 'string' ? key : JSON.stringify(key ?? '');
  return [...text.matchAll(/[\w+/-]{20,}/g)].flatMap(([run]) =>
    Array.from({ length: run.length - 7 }, (_, index) => run.slice(index, index + 8)),
  );
}

test('the search for parts of a key would find one', () => {
  expect(partsOf(keys.pkcs8)).toContain(keys.pkcs8.split('\n')[3]?.slice(5, 13));
});
