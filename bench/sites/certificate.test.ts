import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCertificate } from './certificate.ts';

const NOW = new Date('2026-05-04T03:02:01Z');

test('a certificate is valid now, for its hosts, and signed with its own key', () => {
  const { key, cert } = createCertificate(['host.localhost', 'connect.localhost'], NOW);
  const parsed = new X509Certificate(cert);
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(parsed.checkHost('connect.localhost')).toBe('connect.localhost');
  expect(parsed.checkHost('other.localhost')).toBeUndefined();
  expect([parsed.validFrom, parsed.validTo]).toEqual(['May  3 03:02:01 2026 GMT', 'May  5 03:02:01 2026 GMT']);
});

test.each([NOW, new Date(0xff)])('its serial number is the time, %s', (now) => {
  const { cert } = createCertificate(['host.localhost'], now);
  expect(Number.parseInt(new X509Certificate(cert).serialNumber, 16)).toBe(now.getTime());
});
