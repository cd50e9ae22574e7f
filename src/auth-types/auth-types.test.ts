import { expect, test } from 'vitest';
import { registerFieldTypes } from '../fields/field-types.ts';
import type { AuthValue } from '../model/auth-value.ts';
import { authMethodOf, type SimpleAuth } from './index.ts';

// As the dialog does once they are loaded.
registerFieldTypes();

const displayName = 'Connection';
const props = [{ key: 'port', type: 'NUMBER', displayName: 'Port', required: true } as const];

test.each<[SimpleAuth, Record<string, string>, string[], AuthValue]>([
  [
    { type: 'SECRET_TEXT', displayName: 'API key' },
    { secret_text: ' sk-1 ' },
    ['API key'],
    { type: 'SECRET_TEXT', secret_text: 'sk-1' },
  ],
  [
    { type: 'SECRET_TEXT', displayName: '' },
    { secret_text: 'x' },
    ['Key or token'],
    { type: 'SECRET_TEXT', secret_text: 'x' },
  ],
  [
    { type: 'BASIC_AUTH', displayName, username: { displayName: 'Email' }, password: { displayName: 'Password' } },
    { username: ' ada ', password: ' p ' },
    ['Email', 'Password'],
    { type: 'BASIC_AUTH', username: 'ada', password: ' p ' },
  ],
  [
    // Many pieces call the second field a token, and a pasted token has space around it.
    { type: 'BASIC_AUTH', displayName, username: { displayName: 'SID' }, password: { displayName: 'Auth token' } },
    { username: 'AC1', password: ' tok ' },
    ['SID', 'Auth token'],
    { type: 'BASIC_AUTH', username: 'AC1', password: 'tok' },
  ],
  [
    { type: 'CUSTOM_AUTH', displayName, props },
    { port: '5432' },
    ['Port'],
    { type: 'CUSTOM_AUTH', props: { port: 5432 } },
  ],
  [{ type: 'CUSTOM_AUTH', displayName, props: [] }, {}, [], { type: 'CUSTOM_AUTH', props: {} }],
  // Signing in again must not replace what is stored.
  [{ type: 'CUSTOM_AUTH', displayName, props: [], requiresSignIn: true }, {}, [], { type: 'NO_AUTH' }],
  [{ type: 'OIDC', displayName, props }, { port: '1' }, ['Port'], { type: 'OIDC', props: { port: 1 } }],
  [{ type: 'NO_AUTH', displayName }, {}, [], { type: 'NO_AUTH' }],
])('%j', (spec, values, labels, value) => {
  const method = authMethodOf(spec);
  expect(method.fields.map((field) => field.displayName)).toEqual(labels);
  expect(method.serialize(values, undefined)).toEqual(value);
});
