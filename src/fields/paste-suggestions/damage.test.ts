import { expect, test } from 'vitest';
import type { FieldSpec } from '../../field-model.ts';
import { suggestFix } from './suggest-fix.ts';
import { apiKeyField, fieldWith, secretField, textField } from './testing/test-fields.ts';

const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyjiWA4R4/M2';
const lines = `${body.slice(0, 64)}\n${body.slice(64)}`;
const pem = `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
const certificate = pem.replaceAll('PRIVATE KEY', 'CERTIFICATE');
const privateKey = secretField('Private Key');
const json = secretField('Service Account JSON');
const notes: FieldSpec = { ...textField('Key file'), type: 'TEXT', multiline: true };
const keyFile = { type: 'service_account', private_key: pem, client_email: 'a@b.example' };
const keyFileText = JSON.stringify(keyFile, null, 2);

test.each<[field: FieldSpec, value: string, found: string]>([
  [apiKeyField, 'sk-live-••••4f2a', '••••'],
  [apiKeyField, 'sk-live-●●●●●●●●4f2a', '●●●●'],
  [apiKeyField, '••••••••••••', '••••'],
  [apiKeyField, 'sk-live-****4f2a', '****'],
  [apiKeyField, 'sk-live…4f2a', '…'],
  [apiKeyField, 'sk-live...4f2a', '...'],
  [textField('Account ID'), '1234…5678', '…'],
  [textField('Access token'), 'abc···def', '···'],
  [secretField('Password'), '••••••••', '••••'],
  [privateKey, '-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----', '...'],
])('%j with %j: a part is hidden', (field, value, found) => {
  expect(suggestFix(field, value)).toEqual({ kind: 'hidden-part', values: { found } });
});

test.each<[field: FieldSpec, value: string, found: string, value: string, replacement: string | undefined]>([
  [apiKeyField, 'sk–live–4f2a', '–', '-', 'sk-live-4f2a'],
  [apiKeyField, 'sk—live-4f2a', '—', '-', 'sk-live-4f2a'],
  [apiKeyField, 'sk−live‑4f2a', '−', '-', 'sk-live-4f2a'],
  [apiKeyField, 'sk’live', '’', "'", "sk'live"],
  [apiKeyField, 'ｓｋ-live-4f2a', 'ｓ', 's', 'sk-live-4f2a'],
  [textField('Client ID'), 'a1–b2', '–', '-', 'a1-b2'],
  [textField('Host'), 'db–1.example.com', '–', '-', 'db-1.example.com'],
  [textField('Base URL'), 'https://eu–1.example.com', '–', '-', 'https://eu-1.example.com'],
  [apiKeyField, 'sk-lіve-4f2a', 'і', '', undefined],
  [apiKeyField, 'sk-live-4f2a🔑', '🔑', '', undefined],
])('%j with %j: %s is no character of it', (field, text, found, value, replacement) => {
  expect(suggestFix(field, text)).toEqual({
    kind: 'character',
    values: { found, value },
    ...(replacement && { replacement }),
  });
});

test.each<[field: FieldSpec, value: string, replacement: string]>([
  [privateKey, pem.trim().replaceAll('\n', '\\n'), pem],
  [privateKey, pem.replaceAll('\n', '\\n'), pem],
  [privateKey, pem.replaceAll('\n', '\\r\\n'), pem],
  [privateKey, `"${pem.replaceAll('\n', '\\n')}",`, pem],
  [privateKey, pem.replaceAll('\n', ''), pem],
  [privateKey, pem.replaceAll('\n', ' '), pem],
  [apiKeyField, pem.replaceAll('\n', ' '), pem],
  [textField('SSH Key'), pem.replaceAll('\n', ''), pem],
  [notes, pem.replaceAll('\n', ' '), pem],
  [
    fieldWith({ type: 'KEY_FILE', displayName: 'Certificate' }),
    `${certificate}${certificate}`.replaceAll('\n', ''),
    `${certificate}${certificate}`,
  ],
])('%j with %j: line breaks are restored', (field, value, replacement) => {
  const fixed = suggestFix(field, value);
  expect(fixed).toEqual({ kind: 'line-breaks', values: {}, replacement });
  expect(suggestFix(field, replacement)).toBeUndefined();
});

test.each<[field: FieldSpec, value: string]>([
  [privateKey, pem.slice(0, -30)],
  [privateKey, pem.slice(30)],
  [privateKey, pem.replace('END PRIVATE', 'END PUBLIC')],
  [privateKey, pem.replaceAll('\n', '\\n').slice(0, 60)],
  [notes, pem.slice(0, 60)],
  [json, keyFileText.slice(0, -20)],
  [json, keyFileText.slice(20)],
  [json, keyFileText.replaceAll('"', '”').slice(0, -20)],
  [notes, keyFileText.slice(0, -2)],
])('%j with %j: a part is missing', (field, value) => {
  expect(suggestFix(field, value)).toEqual({ kind: 'incomplete', values: {} });
});

test.each<[field: FieldSpec, value: string]>([
  [json, keyFileText.replaceAll('"', '”')],
  [json, keyFileText.replace('"type"', '“type”')],
  [json, keyFileText.replaceAll('  ', '\u00a0\u00a0')],
  [json, keyFileText.replaceAll('\\n', '\n')],
  [json, `'${keyFileText}'`],
  [json, JSON.stringify(JSON.stringify(keyFile))],
  [notes, keyFileText.replaceAll('"', '„')],
  [textField('Credentials'), keyFileText.replaceAll('"', '“')],
])('%j with %j: the JSON is repaired', (field, value) => {
  const fixed = suggestFix(field, value);
  expect(fixed?.kind).toBe('json-characters');
  expect(JSON.parse(fixed?.replacement ?? '')).toEqual(keyFile);
});

test('JSON that nothing repairs', () => {
  expect(suggestFix(json, '{ type: service_account }')).toEqual({ kind: 'json', values: {} });
});

test.each<[field: FieldSpec, value: string, word: string, replacement: string]>([
  [apiKeyField, 'Bearer Bearer sk-live-51', 'Bearer', 'Bearer sk-live-51'],
  [secretField('Authorization header key'), 'Basic basic dXNlcjpwYXNz', 'Basic', 'basic dXNlcjpwYXNz'],
  [apiKeyField, 'Authorization: Bearer sk-live-51', 'Authorization:', 'Bearer sk-live-51'],
  [apiKeyField, 'X-Api-Key: sk-live-51', 'X-Api-Key:', 'sk-live-51'],
  [apiKeyField, '"api_key": "sk-live-51",', '"api_key":', '"sk-live-51"'],
])('%j with %j: without %s', (field, value, word, replacement) => {
  expect(suggestFix(field, value)).toEqual({ kind: 'bearer', values: { word }, replacement });
});

test.each<[field: FieldSpec, value: string, replacement: string]>([
  [secretField('Password'), 'hunter\u200b2', 'hunter2'],
  [privateKey, pem.replace('MII', '\ufeffMII'), pem.trim()],
  [apiKeyField, 'sk\ufe0f-live', 'sk-live'],
])('%j with %j: invisible characters', (field, value, replacement) => {
  expect(suggestFix(field, value)).toMatchObject({ kind: 'space', replacement });
});

test.each<[field: FieldSpec, value: string]>([
  [secretField('Password'), 'p–ss’wörd…'],
  [secretField('Password'), '***'],
  [secretField('Passphrase'), 'мой пароль'],
  [textField('Name'), 'Acme – Sales…'],
  [textField('Name'), 'Zoë’s'],
  [textField('Prompt'), 'Say ••••'],
  [textField('Host'), 'münchen.example'],
  [textField('Base URL'), 'https://例え.example'],
  [apiKeyField, 'Schlüssel-1'],
  [apiKeyField, 'user:sk-live-51'],
  [privateKey, pem],
  [privateKey, pem.replaceAll('\n', '\r\n')],
  [privateKey, pem.replaceAll(lines, 'MIIE')],
  [privateKey, pem.replaceAll(lines, `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,1\n\n${lines}`)],
  [privateKey, `subject=CN = x\n${pem}`],
  [privateKey, body],
  [json, keyFileText],
  [json, JSON.stringify(keyFile)],
  [notes, 'It is a "private_key" of ours'],
  [textField('Template'), '{{name}}'],
  [textField('JSON path'), '$.a.b'],
  [{ ...textField('Notes'), type: 'TEXT', multiline: true }, '{ not json'],
])('%j with %j: no suggestion', (field, value) => expect(suggestFix(field, value)).toBeUndefined());
