import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../src/dialog/operator-config/config-file.ts';
import { parseRedirectMessage } from '../src/oauth2/authorization-response.ts';
import { parsePastedText } from '../src/oauth2/pasted-text.ts';
import { isDialogMessage } from '../src/protocol/dialog-messages.ts';
import { parseHostMessage } from '../src/protocol/host-messages.ts';
import { parseHostedHash } from '../src/protocol/hosted-address.ts';
import { parseRecoverableInput } from '../src/protocol/recoverable-input.ts';
import { readReturnAddress } from '../src/protocol/return-address.ts';
import { readResponseParameters } from '../src/redirect/response-parameters.ts';
import { readTheme } from '../src/theme/read-theme.ts';
import { almost, anyJson, anyMessage, textOf } from './inputs.ts';
import { dialogMessages, hostMessages } from './message-samples.ts';
import { forAll } from './settings.ts';

const messages = (samples: readonly unknown[]) => fc.oneof(almost(samples), anyMessage);
const types = (samples: { type: string }[]) => samples.map(({ type }) => type);

test('of the host page, the dialog reads its own messages only, with the types that it relies on', () => {
  forAll(messages(hostMessages), (input) => {
    const message = parseHostMessage(input);
    if (message?.type !== 'VENDOR_INIT') return;
    const { initialRoute, locale, connect, backend, credentials } = message.data;
    expect([typeof initialRoute, typeof locale]).toEqual(['string', 'string']);
    if (!backend) expect(credentials).toBeDefined();
    if (connect) expect([typeof connect.version, typeof connect.instanceUrl]).toEqual(['number', 'string']);
    for (const id of connect?.platform?.projectIds ?? []) expect(typeof id).toBe('string');
  });
});

test('of the dialog, the host page reads its own messages only, and no connection that is none', () => {
  forAll(messages(dialogMessages), (input) => {
    if (!isDialogMessage(input)) return;
    expect(input.type).toMatch(/^CLIENT_[A-Z_]+$/);
    if (input.type !== 'CLIENT_NEW_CONNECTION_DIALOG_CLOSED' || !input.data.connection) return;
    expect([typeof input.data.connection.id, typeof input.data.connection.name]).toEqual(['string', 'string']);
  });
});

test('the samples are read', () => {
  expect(hostMessages.map((message) => parseHostMessage(message)?.type)).toEqual(types(hostMessages));
  expect(dialogMessages.filter(isDialogMessage)).toEqual(dialogMessages);
});

test('of a redirect page, a code and an error are texts', () => {
  const samples = [
    { code: 'c', state: 's' },
    { error: 'e', error_description: 'd', state: 's' },
  ];
  forAll(fc.tuple(messages(samples), fc.boolean()), ([input, encoded]) => {
    const response = parseRedirectMessage(input, encoded);
    if (response?.kind === 'code') expect(typeof response.code).toBe('string');
    if (response?.kind === 'error') expect(typeof response.error).toBe('string');
  });
});

describe('never throws:', () => {
  const address = textOf(
    'https://x.example/redirect',
    '?code=',
    'abc',
    '&state=',
    'error=',
    '#',
    '%',
    '%2F',
    '%E0%A4',
    '+',
    ' ',
    '"',
    '\\',
    '//',
    ':',
    '@',
  );
  test('a pasted address', () => forAll(address, (text) => void parsePastedText(text)));
  test('the address of the redirect page', () =>
    forAll(fc.tuple(address, address), ([search, hash]) => void readResponseParameters({ search, hash })));
  test('the address of the hosted page', () =>
    forAll(fc.oneof(address, fc.base64String()), (text) => {
      const request = parseHostedHash(`#connect=${text}`);
      if (request) expect([typeof request.returnUrl, typeof request.init]).toEqual(['string', 'object']);
    }));
  test('a return address', () =>
    forAll(
      textOf('https://x.example/?', 'connect_status=', 'connected', 'closed', '&connect_id=', 'x', '#', '%', '='),
      (text) => void (URL.canParse(text) && readReturnAddress(text)),
    ));
  test('a config.json', () =>
    forAll(anyJson, (json) => {
      try {
        parseConfigFile(JSON.stringify(json));
      } catch (error) {
        expect((error as Error).message).toMatch(
          /^(It must|It is no JSON|"|instances|hostOrigins|returnOrigins|defaults)/,
        );
      }
    }));
  test('a draft', () =>
    forAll(
      messages([{ for: { pieceName: 'p', connectionName: 'c' }, method: 'm', name: 'n', values: { a: 1 } }]),
      (draft) => void parseRecoverableInput(draft),
    ));
  test('a theme', () =>
    forAll(messages([{ colorPrimary: { light: '#fff', dark: '#000' }, fontSize: 14, spacing: 4 }]), (theme) => {
      const { numbers } = readTheme(theme, { resolve: (color) => color, warn: () => undefined });
      for (const value of Object.values(numbers)) expect(typeof value).toBe('number');
    }));
});
