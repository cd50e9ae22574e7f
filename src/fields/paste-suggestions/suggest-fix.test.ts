import { expect, test } from 'vitest';
import type { FieldSpec } from '../../field-model.ts';
import { suggestFix } from './suggest-fix.ts';
import { apiKeyField, fieldWith, secretField, textField } from './testing/test-fields.ts';

test.each<[field: FieldSpec, value: string, kind: string, replacement: string]>([
  // Whitespace and invisible characters
  [apiKeyField, 'sk-live\u200b-51Hx', 'space', 'sk-live-51Hx'],
  [apiKeyField, '\u2060sk-live-51Hx', 'space', 'sk-live-51Hx'],
  [textField('Name'), 'Acme\u200b Inc', 'space', 'Acme Inc'],
  [apiKeyField, 'sk-live-51 Hxkq', 'space', 'sk-live-51Hxkq'],
  [apiKeyField, 'sk-live-51\u00a0Hxkq', 'space', 'sk-live-51Hxkq'],
  [apiKeyField, ' abcd 1234 efgh 5678 ', 'space', 'abcd1234efgh5678'],
  [textField('Account ID'), '1234 5678 9012', 'space', '123456789012'],
  [fieldWith({ key: 'accountId', displayName: 'Konto' }), '1234 5678 9012', 'space', '123456789012'],

  // Quotation marks
  [apiKeyField, '"sk-live-51"', 'quotes', 'sk-live-51'],
  [apiKeyField, " 'sk-live-51', ", 'quotes', 'sk-live-51'],
  [apiKeyField, '`sk-live-51`;', 'quotes', 'sk-live-51'],
  [apiKeyField, '“sk-live-51”', 'quotes', 'sk-live-51'],
  [apiKeyField, '„sk-live-51“', 'quotes', 'sk-live-51'],
  [apiKeyField, '«sk-live-51»', 'quotes', 'sk-live-51'],
  [apiKeyField, '‘sk-live-51’', 'quotes', 'sk-live-51'],
  [textField('Region'), '"eu-west-1",', 'quotes', 'eu-west-1'],
  [textField('Email'), '"me@example.com"', 'quotes', 'me@example.com'],

  // The rest of a header or of an assignment
  [apiKeyField, 'Bearer sk-live-51', 'bearer', 'sk-live-51'],
  [apiKeyField, 'bearer  sk-live-51', 'bearer', 'sk-live-51'],
  [secretField('Token', 'Your API token.'), 'Token 9944b09199c6', 'bearer', '9944b09199c6'],
  [secretField('Auth Token'), 'Basic dXNlcjpwYXNz', 'bearer', 'dXNlcjpwYXNz'],
  [textField('Access token'), 'Bearer eyJhbGciOi', 'bearer', 'eyJhbGciOi'],
  [secretField('Bearer token'), 'Bearer sk-live-51', 'bearer', 'sk-live-51'],
  [apiKeyField, 'ACME_API_KEY=sk-live-51', 'assignment', 'sk-live-51'],
  [apiKeyField, 'export TOKEN="sk-live-51"', 'assignment', '"sk-live-51"'],
  [apiKeyField, 'ACME_API_KEY = dGVzdA==', 'assignment', 'dGVzdA=='],
  [textField('Base URL'), 'ACME_URL=https://acme.example', 'assignment', 'https://acme.example'],

  // A URL in place of a host
  [textField('Host'), 'https://db.example.com/', 'address', 'db.example.com'],
  [textField('Host'), 'HTTPS://DB.example.com:5432/x?y#z', 'address', 'DB.example.com:5432'],
  [textField('Host'), 'https://me:secret@db.example.com', 'address', 'db.example.com'],
  [textField('Host'), 'db.example.com/path', 'address', 'db.example.com'],
  [fieldWith({ key: 'host', displayName: 'Hôte' }), 'http://db.example.com', 'address', 'db.example.com'],
  [textField('Domain', 'Without https://, please'), 'https://acme.example.com/x', 'address', 'acme.example.com'],
  [
    textField('Instance URL', 'Do not include the "https://".'),
    'https://acme.example.com',
    'address',
    'acme.example.com',
  ],
  [
    textField('Domain', 'E.g. "acme.my.salesforce.com"'),
    'https://x.my.salesforce.com/a',
    'address',
    'x.my.salesforce.com',
  ],
  [textField('Subdomain'), 'https://acme.zendesk.com/agent', 'address', 'acme'],
  [textField('Subdomain'), 'acme.zendesk.com', 'address', 'acme'],
  [textField('Sub-domain', '`acme` in `acme.eu.example.com`'), 'https://sales.eu.example.com', 'address', 'sales'],
  [
    textField('Account Name', 'Your name eg. {account_name}.kissflow.com'),
    'https://acme.kissflow.com',
    'address',
    'acme',
  ],
  [textField('Shop', 'If it is https://acme.shop.example: acme'), 'https://x.shop.example/admin', 'address', 'x'],

  // A host in place of a URL
  [textField('Base URL'), 'api.example.com', 'no-scheme', 'https://api.example.com'],
  [textField('Website'), 'www.example.com/path?x=1', 'no-scheme', 'https://www.example.com/path?x=1'],
  [
    textField('Server URL', 'The server (e.g., https://my-server.com)'),
    'x.example.com:8443',
    'no-scheme',
    'https://x.example.com:8443',
  ],
])('%j with %j: %s', (field, value, kind, replacement) => {
  expect(suggestFix(field, value)).toMatchObject({ kind, replacement });
});

test('placeholders of the texts', () => {
  expect(suggestFix(apiKeyField, 'bearer sk-live-51')?.values).toEqual({ word: 'bearer' });
  expect(suggestFix(apiKeyField, 'ACME_KEY=sk-live-51')?.values).toEqual({ name: 'ACME_KEY' });
  expect(suggestFix(textField('Host'), 'https://x.example/')?.values).toEqual({ field: 'Host', value: 'x.example' });
  expect(suggestFix(textField('URL'), 'x.example')?.values).toEqual({ value: 'https://x.example' });
});

test('two mistakes are fixed one after the other', () => {
  const first = suggestFix(apiKeyField, 'API_KEY="Bearer sk-live-51"')?.replacement ?? '';
  const second = suggestFix(apiKeyField, first)?.replacement ?? '';
  expect([first, second, suggestFix(apiKeyField, second)?.replacement]).toEqual([
    '"Bearer sk-live-51"',
    'Bearer sk-live-51',
    'sk-live-51',
  ]);
});
