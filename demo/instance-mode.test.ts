import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInstanceMode } from './instance-mode.ts';

const pem = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const folder = mkdtempSync(join(tmpdir(), 'demo-mode-'));
const pemFile = join(folder, 'key.pem');
writeFileSync(pemFile, pem);
afterAll(() => rmSync(folder, { recursive: true }));

const url = { DEMO_INSTANCE_URL: 'https://flows.example/' };
const signingKey = { kind: 'signing-key', instanceUrl: 'https://flows.example', signingKey: pem, signingKeyId: 'k1' };

describe('the configuration in the environment', () => {
  it.each([
    ['nothing', {}, { kind: 'embedded' }],
    ['empty variables', { DEMO_INSTANCE_URL: ' ', DEMO_TOKEN: '' }, { kind: 'embedded' }],
    ['a key', { ...url, DEMO_SIGNING_KEY: pem, DEMO_SIGNING_KEY_ID: 'k1' }, signingKey],
    [
      'a key in one line',
      { ...url, DEMO_SIGNING_KEY: pem.replaceAll('\n', '\\n'), DEMO_SIGNING_KEY_ID: 'k1' },
      { ...signingKey, signingKey: pem.replaceAll('\n', '\\n') },
    ],
    ['the path of a key', { ...url, DEMO_SIGNING_KEY: pemFile, DEMO_SIGNING_KEY_ID: 'k1' }, signingKey],
    [
      'a session',
      { ...url, DEMO_TOKEN: 't', DEMO_PROJECT_ID: 'p' },
      { kind: 'session', instanceUrl: 'https://flows.example', token: 't', projectId: 'p' },
    ],
  ])('%s', (_name, environment, mode) => {
    const read = readInstanceMode(environment);
    expect('signingKey' in read ? { ...read, signingKey: read.signingKey.trim() } : read).toEqual(
      'signingKey' in mode ? { ...mode, signingKey: mode.signingKey.trim() } : mode,
    );
  });

  it.each([
    ['no URL', { DEMO_TOKEN: 't', DEMO_PROJECT_ID: 'p' }, 'DEMO_INSTANCE_URL is missing'],
    ['an invalid URL', { DEMO_INSTANCE_URL: 'flows', DEMO_TOKEN: 't', DEMO_PROJECT_ID: 'p' }, 'not an http(s) URL'],
    ['no credentials', url, 'needs credentials'],
    ['a key without its id', { ...url, DEMO_SIGNING_KEY: pem }, 'DEMO_SIGNING_KEY_ID is missing'],
    ['an id without its key', { ...url, DEMO_SIGNING_KEY_ID: 'k1' }, 'DEMO_SIGNING_KEY is missing'],
    ['a token without a project', { ...url, DEMO_TOKEN: 't' }, 'DEMO_PROJECT_ID is missing'],
    ['a project without a token', { ...url, DEMO_PROJECT_ID: 'p' }, 'DEMO_TOKEN is missing'],
    ['both types of credentials', { ...url, DEMO_TOKEN: 't', DEMO_SIGNING_KEY: pem }, 'not both'],
    ['a missing file', { ...url, DEMO_SIGNING_KEY: join(folder, 'x'), DEMO_SIGNING_KEY_ID: 'k' }, 'neither'],
    [
      'a public key',
      { ...url, DEMO_SIGNING_KEY: '-----BEGIN PUBLIC KEY-----', DEMO_SIGNING_KEY_ID: 'k' },
      'private key',
    ],
  ])('is an error with %s', (_name, environment, message) => {
    expect(() => readInstanceMode(environment)).toThrow(message);
  });
});
