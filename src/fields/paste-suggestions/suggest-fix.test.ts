import { expect, test } from 'vitest';
import type { Property } from '../../model.ts';
import { suggestFix } from './suggest-fix.ts';

type PropertyDetails = Partial<Pick<Property, 'type' | 'key' | 'displayName' | 'description'>>;

function property(details: PropertyDetails): Property {
  return { type: 'SHORT_TEXT', key: 'field', displayName: 'Field', required: true, ...details } as Property;
}

const secret = (displayName: string, description?: string): Property =>
  property({ type: 'SECRET_TEXT', key: 'secret_text', displayName, ...(description && { description }) });
const text = (displayName: string, description?: string): Property =>
  property({ displayName, ...(description && { description }) });

const apiKey = secret('API Key');

test.each<[property: Property, value: string, kind: string, replacement: string]>([
  // Whitespace and invisible characters
  [apiKey, 'sk-live\u200b-51Hx', 'space', 'sk-live-51Hx'],
  [apiKey, '\u2060sk-live-51Hx', 'space', 'sk-live-51Hx'],
  [text('Name'), 'Acme\u200b Inc', 'space', 'Acme Inc'],
  [apiKey, 'sk-live-51 Hxkq', 'space', 'sk-live-51Hxkq'],
  [apiKey, 'sk-live-51\u00a0Hxkq', 'space', 'sk-live-51Hxkq'],
  [apiKey, ' abcd 1234 efgh 5678 ', 'space', 'abcd1234efgh5678'],
  [text('Account ID'), '1234 5678 9012', 'space', '123456789012'],
  [property({ key: 'accountId', displayName: 'Konto' }), '1234 5678 9012', 'space', '123456789012'],

  // Quotation marks
  [apiKey, '"sk-live-51"', 'quotes', 'sk-live-51'],
  [apiKey, " 'sk-live-51', ", 'quotes', 'sk-live-51'],
  [apiKey, '`sk-live-51`;', 'quotes', 'sk-live-51'],
  [apiKey, '“sk-live-51”', 'quotes', 'sk-live-51'],
  [apiKey, '„sk-live-51“', 'quotes', 'sk-live-51'],
  [apiKey, '«sk-live-51»', 'quotes', 'sk-live-51'],
  [apiKey, '‘sk-live-51’', 'quotes', 'sk-live-51'],
  [text('Region'), '"eu-west-1",', 'quotes', 'eu-west-1'],
  [text('Email'), '"me@example.com"', 'quotes', 'me@example.com'],

  // The rest of a header or of an assignment
  [apiKey, 'Bearer sk-live-51', 'bearer', 'sk-live-51'],
  [apiKey, 'bearer  sk-live-51', 'bearer', 'sk-live-51'],
  [secret('Token', 'Your API token.'), 'Token 9944b09199c6', 'bearer', '9944b09199c6'],
  [secret('Auth Token'), 'Basic dXNlcjpwYXNz', 'bearer', 'dXNlcjpwYXNz'],
  [text('Access token'), 'Bearer eyJhbGciOi', 'bearer', 'eyJhbGciOi'],
  [secret('Bearer token'), 'Bearer sk-live-51', 'bearer', 'sk-live-51'],
  [apiKey, 'ACME_API_KEY=sk-live-51', 'assignment', 'sk-live-51'],
  [apiKey, 'export TOKEN="sk-live-51"', 'assignment', '"sk-live-51"'],
  [apiKey, 'ACME_API_KEY = dGVzdA==', 'assignment', 'dGVzdA=='],
  [text('Base URL'), 'ACME_URL=https://acme.example', 'assignment', 'https://acme.example'],

  // A URL in place of a host
  [text('Host'), 'https://db.example.com/', 'address', 'db.example.com'],
  [text('Host'), 'HTTPS://DB.example.com:5432/x?y#z', 'address', 'DB.example.com:5432'],
  [text('Host'), 'https://me:secret@db.example.com', 'address', 'db.example.com'],
  [text('Host'), 'db.example.com/path', 'address', 'db.example.com'],
  [property({ key: 'host', displayName: 'Hôte' }), 'http://db.example.com', 'address', 'db.example.com'],
  [text('Domain', 'Without https://, please'), 'https://acme.example.com/x', 'address', 'acme.example.com'],
  [text('Instance URL', 'Do not include the "https://".'), 'https://acme.example.com', 'address', 'acme.example.com'],
  [text('Domain', 'E.g. "acme.my.salesforce.com"'), 'https://x.my.salesforce.com/a', 'address', 'x.my.salesforce.com'],
  [text('Subdomain'), 'https://acme.zendesk.com/agent', 'address', 'acme'],
  [text('Subdomain'), 'acme.zendesk.com', 'address', 'acme'],
  [text('Sub-domain', '`acme` in `acme.eu.example.com`'), 'https://sales.eu.example.com', 'address', 'sales'],
  [text('Account Name', 'Your name eg. {account_name}.kissflow.com'), 'https://acme.kissflow.com', 'address', 'acme'],
  [text('Shop', 'If it is https://acme.shop.example: acme'), 'https://x.shop.example/admin', 'address', 'x'],

  // A host in place of a URL
  [text('Base URL'), 'api.example.com', 'no-scheme', 'https://api.example.com'],
  [text('Website'), 'www.example.com/path?x=1', 'no-scheme', 'https://www.example.com/path?x=1'],
  [
    text('Server URL', 'The server (e.g., https://my-server.com)'),
    'x.example.com:8443',
    'no-scheme',
    'https://x.example.com:8443',
  ],
])('%j with %j: %s', (property, value, kind, replacement) => {
  expect(suggestFix(property, value)).toMatchObject({ kind, replacement });
});

test('placeholders of the texts', () => {
  expect(suggestFix(apiKey, 'bearer sk-live-51')?.values).toEqual({ word: 'bearer' });
  expect(suggestFix(apiKey, 'ACME_KEY=sk-live-51')?.values).toEqual({ name: 'ACME_KEY' });
  expect(suggestFix(text('Host'), 'https://x.example/')?.values).toEqual({ field: 'Host', value: 'x.example' });
  expect(suggestFix(text('URL'), 'x.example')?.values).toEqual({ value: 'https://x.example' });
});

test('two mistakes are fixed one after the other', () => {
  const first = suggestFix(apiKey, 'API_KEY="Bearer sk-live-51"')?.replacement ?? '';
  const second = suggestFix(apiKey, first)?.replacement ?? '';
  expect([first, second, suggestFix(apiKey, second)?.replacement]).toEqual([
    '"Bearer sk-live-51"',
    'Bearer sk-live-51',
    'sk-live-51',
  ]);
});

const pem = '-----BEGIN PRIVATE KEY-----\nMIIE vQ IBADAN\n-----END PRIVATE KEY-----';

test.each<[Property, string]>([
  [apiKey, ''],
  [apiKey, '   '],
  [apiKey, 'sk-live-51Hx/kQ+z=='],
  // Trimmed before sending
  [apiKey, ' sk-live-51 '],
  [apiKey, '\u00a0sk-live-51\u00a0'],
  [apiKey, '\ufeffsk-live-51'],
  [apiKey, 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
  [apiKey, 'user:pass'],
  [apiKey, 'a=b'],
  [apiKey, 'dGVzdA=='],
  [apiKey, 'Bearer'],
  [apiKey, 'Bearer of bad news 42'],
  [apiKey, '"'],
  [apiKey, '""'],
  [apiKey, `"a" or 'b'`],
  [apiKey, '"a" and "b"'],
  [apiKey, 'I keep it in a vault, entry 12345'],
  [apiKey, 'the key of the third account 1234'],
  [apiKey, 'key one, key two'],
  [apiKey, 'Schlüssel 12345678'],
  [apiKey, 'https://acme.example'],
  [apiKey, '{"type": "service_account", "key": "1 2"}'],
  [apiKey, '["a 1", "b 2"]'],
  [apiKey, pem],
  [apiKey, pem.replaceAll('\n', ' ')],
  [apiKey, 'line one 1\nline two 2'],
  [secret('Private Key'), 'MIIE vQ IBADAN 1234'],
  [secret('Service Account JSON Key'), '"abc"'],
  [secret('Password'), 'correct horse 1 battery'],
  [secret('Password'), '"quoted"'],
  [secret('Password'), 'Bearer sk-live-51'],
  [secret('Password'), 'API_KEY=sk-live-51'],
  [secret('Passphrase'), 'a b c 1 2 3 4 5'],
  [property({ type: 'SECRET_TEXT', key: 'password', displayName: 'Contraseña' }), '"abcd 1234"'],
  [secret('Secret Recovery Phrase'), 'legal winner thank year 1 wave'],
  [secret('Connection string'), 'SERVER=db;UID=sa;PWD=1 2 3'],
  [apiKey, 'SHARED_KEY=abc;ENDPOINT=sb://x'],
  [secret('Cookie'), 'session=1; theme=dark 2'],
  [secret('Authorization header'), 'Bearer sk-live-51'],
  [secret('API Key', 'Enter it as Bearer <key>.'), 'Bearer sk-live-51'],
  [secret('API Key', 'Starts with "Token".'), 'Token sk-live-51'],
  [secret('API Key', 'Say "Basic", then the key in quotes.'), 'Basic dXNlcjpwYXNz'],
  [text('Name'), 'Acme Inc 2'],
  [text('Key name'), 'Sales 2024 key'],
  [text('Account ID'), 'John Smith 3'],
  [text('Name'), 'Zoë\u200dAnn'],
  [text('Name'), 'نامه\u200cای'],
  [text('Name'), 'Token economics'],
  [text('Search query'), '"exact"'],
  [text('Greeting'), '"Hello there"'],
  [text('Text delimiter'), "','"],
  [text('Field', 'In quotation marks'), '"a"'],
  [text('Environment variables'), 'API_KEY=abc'],
  [text('Scopes'), 'read write'],
  // Addresses that are valid, or may be
  [text('Host'), 'db.example.com'],
  [text('Host'), 'db.example.com:5432'],
  [text('Host'), 'localhost'],
  [text('Host'), 'https://localhost:8080'],
  [text('Host'), '10.0.0.1/24'],
  [text('Host'), 'postgres://me@db.example.com/x'],
  [text('Host', 'As in https://app.example/host'), 'https://app.example/host'],
  [text('Host URL'), 'https://app.example'],
  [text('Domain'), 'https://acme.example.com'],
  [text('Domain', 'The domain of your Monday.com account'), 'https://acme.example.com'],
  [text('Domain', 'Write to help@support.example.com'), 'https://acme.example.com'],
  [text('Outseta domain', 'Example: https://yourcompany.outseta.com'), 'https://acme.outseta.com'],
  [text('Subdomain'), 'acme'],
  [text('Subdomain'), 'https://www.example.com'],
  [text('Subdomain'), 'https://acme.eu.example.com'],
  [text('Shop Name'), 'https://acme.myshopify.com'],
  [text('Account Name', 'eg. {account_name}.kissflow.com'), 'https://acme.other.com'],
  [text('Base URL'), 'https://api.example.com/v1'],
  [text('Base URL'), 'http://localhost:3000'],
  [text('Base URL'), 'localhost:3000'],
  [text('Base URL'), '192.168.1.5:8080'],
  [text('Base URL', 'For example api.example.com'), 'api.example.com'],
  [text('Base URL', 'No account? See https://a.example.'), 'https://api.example.com'],
  [text('Server URL', 'Without https://'), 'api.example.com'],
  [text('Database URL'), 'db.example.com'],
  [text('URL path'), 'about.html'],
  [text('Endpoint'), 's3.amazonaws.com'],
  [text('Proxy URL'), 'proxy.example.com:3128'],
  [text('Email'), 'me@example.com'],
  [text('Website'), 'none'],
  [secret('Webhook URL'), 'hooks.example.com/T1/secret'],
  [secret('Host'), 'https://db.example.com'],
  [property({ type: 'LONG_TEXT', displayName: 'API Key' }), '"abc"'],
])('%j with %j: no suggestion', (property, value) => expect(suggestFix(property, value)).toBeUndefined());

test.each([[true], [[0]], [{ key: '"a"' }]])('%j is not a text value', (value) => {
  expect(suggestFix(apiKey, value)).toBeUndefined();
});
