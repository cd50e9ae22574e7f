import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  bitString,
  contextTag,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  utcTime,
  utf8String,
} from './der.ts';

/** Versions count from zero. */
const X509_V3 = 2;
const DAY_MS = 86_400_000;

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';

export type Certificate = {
  /** PEM. */
  key: string;
  cert: string;
  /** The hash of its public key, by which a browser can be told to trust it. */
  keyHash: string;
};

/**
 * A self-signed certificate (RFC 5280). node:crypto can sign one, but not write it; the packages that can bring twenty
 * others with them.
 */
export function createCertificate(hostNames: string[], now = new Date()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(objectIdentifier(ECDSA_WITH_SHA256));
  const name = sequence(set(sequence(objectIdentifier(COMMON_NAME), utf8String(hostNames[0] ?? ''))));
  const dnsNames = sequence(...hostNames.map((host) => contextTag(2, Buffer.from(host), false)));
  const toBeSigned = sequence(
    contextTag(0, integer(X509_V3)),
    integer(now.getTime()),
    algorithm,
    name,
    sequence(utcTime(new Date(now.getTime() - DAY_MS)), utcTime(new Date(now.getTime() + DAY_MS))),
    name,
    publicKeyInfo,
    contextTag(3, sequence(sequence(objectIdentifier(SUBJECT_ALT_NAME), octetString(dnsNames)))),
  );
  const certificate = sequence(toBeSigned, algorithm, bitString(sign('sha256', toBeSigned, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    keyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}
