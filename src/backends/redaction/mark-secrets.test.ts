import { describe, expect, test } from 'vitest';
import { markSecrets, showMasks } from './mark-secrets.ts';

const mask = (message: string, ...secrets: string[]) => showMasks(markSecrets(message, secrets));
const base64 = (text: string) => Buffer.from(text).toString('base64');
const entities = (text: string) => text.replace(/[^\w ]/gu, (character) => `&#${character.codePointAt(0)};`);

const secrets = ['yourStrong(!)Pass/word+1', 'sk-live-51Hx/kQ+z', `a"b\\c'd<e>&f`, 'pässwörd €50 🔑', '100%25sure %2F'];

describe.each(secrets)('%s is masked', (secret) => {
  test.each<[encoding: string, encode: (secret: string) => string]>([
    ['as it is', (text) => text],
    ['in a URL component', encodeURIComponent],
    ['in a URL', encodeURI],
    ['with every character percent-encoded', (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&')],
    [
      'percent-encoded in lower case',
      (text) => encodeURIComponent(text).replace(/%../g, (digits) => digits.toLowerCase()),
    ],
    ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
    ['in a form', (text) => new URLSearchParams({ text }).toString().slice('text='.length)],
    ['in JSON', (text) => JSON.stringify(text).slice(1, -1)],
    ['in JSON in JSON', (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1)],
    ['in JSON with escaped slashes', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
    [
      'in JSON in ASCII',
      (text) =>
        JSON.stringify(text)
          .slice(1, -1)
          .replace(/[^ -~]|[<>&']/g, unicodeEscape),
    ],
    ['in HTML', entities],
    ['in HTML in hexadecimal', (text) => text.replace(/[^\w ]/gu, (one) => `&#x${one.codePointAt(0)?.toString(16)};`)],
    ['in HTML with names', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
    ['in HTML in JSON', (text) => JSON.stringify(entities(text)).slice(1, -1)],
    ['in base64', base64],
    ['in base64url', (text) => Buffer.from(text).toString('base64url')],
    ['in Basic credentials, as the password', (text) => base64(`user:${text}`)],
    ['in Basic credentials, as the user', (text) => base64(`${text}:x`)],
    ['in base64 that is percent-encoded', (text) => encodeURIComponent(base64(`me:${text}`))],
    ['in base64 behind other characters', (text) => `id-${base64(text)}`],
    ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
    ['in upper case', (text) => text.toUpperCase()],
  ])('%s', (_, encode) => {
    const shown = mask(`Bad credentials: [${encode(secret)}] given`, secret);
    expect(shown).toMatch(/^Bad credentials: \[?•••.*\] given$/);
    expect(shown.replace(/^Bad credentials: \[|\] given$/g, '').replace(/•••|[=%\dDd]/g, '')).toBe('');
  });
});

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

test.each<[what: string, message: string, secret: string, shown: string]>([
  [
    'in an address',
    'connect ECONNREFUSED postgres://sa:yourStrong%28%21%29Pass%2Fword%2B1@db:5432',
    'yourStrong(!)Pass/word+1',
    'connect ECONNREFUSED postgres://sa:•••@db:5432',
  ],
  ['trimmed', 'No key sk-12345.', '  sk-12345\n', 'No key •••.'],
  ['more than once', 'sk-12345, sk-12345', 'sk-12345', '•••, •••'],
  ['cut off', 'Incorrect key sk-1234…', 'sk-1234567890', 'Incorrect key •••…'],
  ['cut off with full stops', 'Incorrect key "sk-1234..."', 'sk-1234567890', 'Incorrect key "•••..."'],
  ['cut off with stars', 'Incorrect key sk-1234****7890', 'sk-1234567890', 'Incorrect key •••****7890'],
  ['cut off at the end', 'Incorrect key sk-1234', 'sk-1234567890', 'Incorrect key •••'],
  ['cut off in base64', `Basic ${base64('user:sk-1234567890').slice(0, 18)}`, 'sk-1234567890', 'Basic •••'],
  [
    'a line of a key file',
    'bad line MIIEvQIBADANBg',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0B\n-----END PRIVATE KEY-----',
    'bad line •••',
  ],
  [
    'a key file of which the line breaks are escaped',
    'bad key MIIEvQIBADANBg\\nkqhkiG9w0B',
    'MIIEvQIBADANBg\nkqhkiG9w0B',
    'bad key •••',
  ],
  ['the key of a service account', 'bad MIIEvQ+IBA', '{"type":"x","private_key":"-----\\nMIIEvQ+IBA\\n"}', 'bad •••'],
  [
    'the password of an address',
    'auth failed for anna with hunter2',
    'couchbases://anna:hunter2@cb.example.com',
    'auth failed for ••• with •••',
  ],
  ['a password with an @', 'bad p@ss:w0rd', 'postgres://me:p@ss:w0rd@db.example.com/x', 'bad •••'],
  ['the password of Oracle', 'ORA-01017: tiger', 'scott/tiger@db.example.com:1521/xe', 'ORA-01017: •••'],
  [
    'the key of a connection string',
    'Signature of Zm9v+YmFy/Cg== is wrong',
    'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=Zm9v+YmFy/Cg==;EndpointSuffix=core.windows.net',
    'Signature of ••• is wrong',
  ],
  ['the password of a connection string', 'no abcd', 'Server=db;User Id=sa;Password=abcd;', 'no •••'],
  ['the token of a header', 'Bad token t0k3n', 'Authorization: Bearer t0k3n', 'Bad token •••'],
  ['the key of a header', 'Bad key k-123', '{"X-Api-Key": "k-123"}', 'Bad key •••'],
  ['the query of an address', 'sig abc%3D of x', 'https://x.example/a?sig=abc%3D', 'sig ••• of x'],
])('a secret is masked: %s', (_, message, secret, shown) => expect(mask(message, secret)).toBe(shown));

test.each<[message: string, ...secrets: string[]]>([
  ['no such user', '', 'no'],
  ['Something went wrong'],
  ['Something went wrong', 'sk-12345'],
  ['Die Größe ist falsch: 50 %', 'sk-12345', '%%%%'],
  ['\\', 'abcd'],
  ['% %4 %zz &; &#; &#x; \\u12 &#99999999;', 'abcd'],
])('nothing else is changed: %s', (message, ...secrets) => expect(mask(message, ...secrets)).toBe(message));

test('the marks have the length of what they hide, and none can be brought along', () => {
  expect(markSecrets('a sk-12345 b', ['sk-12345'])).toBe(`a ${'\ue000'.repeat(8)} b`);
  expect(markSecrets('a\ue000b', [])).toBe('ab');
});
