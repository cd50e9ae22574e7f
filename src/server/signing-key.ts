import { type CryptoKey, importJWK, type JWK } from 'jose';
import { isRsaPkcs8, pkcs1ToPkcs8 } from './der.ts';
import { type PemBlock, readPem } from './pem.ts';
import { SignTokenError } from './sign-token-error.ts';

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** RFC 7518 3.3 */
const MIN_BITS = 2048;

const WANTED = 'Pass the private key of a signing key of Activepieces (RSA)';

/** Rejects with `invalid_signing_key`. No error has a cause: those of some runtimes repeat what could not be read. */
export async function importSigningKey(signingKey: unknown): Promise<CryptoKey> {
  const key = await toCryptoKey(signingKey);
  const { name, modulusLength } = key.algorithm as { name: string; modulusLength?: number };
  if (key.type !== 'private') throw invalid(`\`signingKey\` is a ${key.type} key. ${WANTED}.`);
  if (name !== RS256.name || hashOf(key) !== RS256.hash || !key.usages.includes('sign')) {
    throw invalid(
      `\`signingKey\` is a CryptoKey that cannot sign RS256. Import it for ${RS256.name} with ${RS256.hash} and the usage "sign".`,
    );
  }
  if (modulusLength === undefined || modulusLength < MIN_BITS)
    throw invalid(`\`signingKey\` has ${modulusLength} bits. RS256 needs an RSA key of at least ${MIN_BITS} bits.`);
  return key;
}

async function toCryptoKey(signingKey: unknown): Promise<CryptoKey> {
  if (typeof signingKey === 'string') return importPem(signingKey);
  if (isJwk(signingKey)) return importPrivateJwk(signingKey);
  if (isCryptoKey(signingKey)) return signingKey;
  throw invalid(
    `\`signingKey\` must be a PEM text, a JWK or a CryptoKey. It is ${signingKey == null ? 'missing: is the environment variable set?' : 'something else.'}`,
  );
}

async function importPem(text: string): Promise<CryptoKey> {
  const block = readPem(text);
  if (block === undefined) throw invalid(whyNoBlock(text));
  const der = toPkcs8(block);
  if (!isRsaPkcs8(der)) throw invalid(`\`signingKey\` is a private key, but not one of RSA. ${WANTED}.`);
  try {
    const key = await crypto.subtle.importKey('pkcs8', der, RS256, true, ['sign']);
    return await tried(key, await crypto.subtle.exportKey('jwk', key));
  } catch {
    throw damaged();
  }
}

/**
 * Node signs with a key that has wrong digits, and the instance would refuse what comes of it. Other runtimes notice damage
 * only here, too: Deno that of a PEM, Bun and workerd that of a JWK.
 */
async function tried(key: CryptoKey, { n = '', e = '' }: JWK): Promise<CryptoKey> {
  const { subtle } = crypto;
  const data = new Uint8Array(1);
  const publicKey = await subtle.importKey('jwk', { kty: 'RSA', n, e }, RS256, false, ['verify']);
  const signature = await subtle.sign(RS256.name, key, data);
  if (!(await subtle.verify(RS256.name, publicKey, signature, data))) throw damaged();
  return key;
}

function whyNoBlock(text: string): string {
  if (text.trim() === '') return '`signingKey` is empty. Is the environment variable set?';
  if (text.includes('-----BEGIN')) {
    return '`signingKey` has no end: its -----END line is missing. Some tools keep the first line of a variable only; write the line breaks as \\n there.';
  }
  return `\`signingKey\` is not a PEM text, which begins with -----BEGIN PRIVATE KEY-----. Pass the key itself, neither the path of its file nor another encoding.`;
}

function toPkcs8({ label, content }: PemBlock): Uint8Array<ArrayBuffer> {
  // An encrypted PKCS#1 key has headers (RFC 1421).
  if (label === 'ENCRYPTED PRIVATE KEY' || content.includes('ENCRYPTED')) {
    throw invalid('`signingKey` is encrypted with a password. Decrypt it: openssl pkey -in encrypted.pem -out key.pem');
  }
  if (label === 'PRIVATE KEY') return decodeBase64(content);
  if (label === 'RSA PRIVATE KEY') return pkcs1ToPkcs8(decodeBase64(content));
  if (label.endsWith('PUBLIC KEY') || label.includes('CERTIFICATE'))
    throw invalid(`\`signingKey\` is public (${label}), and cannot sign. ${WANTED}, which is shown only once.`);
  throw invalid(`\`signingKey\` is of the kind ${label}. ${WANTED}.`);
}

function decodeBase64(content: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  } catch {
    throw damaged();
  }
}

async function importPrivateJwk(jwk: JWK): Promise<CryptoKey> {
  if (jwk.kty !== 'RSA') throw invalid(`\`signingKey\` is a JWK, but not of the type RSA (\`kty\`). ${WANTED}.`);
  if (jwk.d === undefined) throw invalid(`\`signingKey\` is a public JWK (it has no \`d\`). ${WANTED}.`);
  const { alg = 'RS256', use = 'sig', key_ops: operations = ['sign'] } = jwk;
  if (alg !== 'RS256' || use !== 'sig' || !operations.includes('sign'))
    throw invalid('`signingKey` is a JWK that is not for signing with RS256 (`alg`, `use`, `key_ops`).');
  try {
    return await tried((await importJWK(jwk, 'RS256')) as CryptoKey, jwk);
  } catch {
    throw invalid('`signingKey` is a JWK with a member that is missing or damaged.');
  }
}

function isCryptoKey(value: unknown): value is CryptoKey {
  // By its name, because runtimes and test runners have several realms; older versions of workerd gave it none.
  return Object.prototype.toString.call(value) === '[object CryptoKey]' || value instanceof globalThis.CryptoKey;
}

function isJwk(value: unknown): value is JWK {
  return typeof value === 'object' && value !== null && 'kty' in value;
}

function hashOf({ algorithm }: CryptoKey): string | undefined {
  return (algorithm as { hash?: { name?: string } }).hash?.name;
}

function damaged(): SignTokenError {
  return invalid(
    '`signingKey` cannot be read: it is cut off or damaged. Copy it again; openssl pkey -in key.pem -check -noout checks it.',
  );
}

function invalid(message: string): SignTokenError {
  return new SignTokenError('invalid_signing_key', message);
}
