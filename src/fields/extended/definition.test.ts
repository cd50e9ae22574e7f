import { expect, test } from 'vitest';
import { toFields } from '../../backends/make/parameters.ts';
import { registerFieldTypes } from '../field-types.ts';
import { type FieldValue, initialValues, toProps, validateFields } from '../index.tsx';
import { secretValues } from '../secret-values.ts';
import { registerExtendedFields } from './index.ts';

registerFieldTypes();
registerExtendedFields();

/** From a Make definition to the request, as in the dialog. */
function formOf(parameters: unknown) {
  const fields = toFields(parameters);
  let values = initialValues(fields);
  return {
    type: (typed: { [path: string]: FieldValue }) => {
      values = { ...values, ...typed };
    },
    problems: () => Object.keys(validateFields(fields, values)),
    sent: () => toProps(fields, values),
    secrets: () => secretValues(fields, values),
  };
}

test('nested fields, a banner and advanced settings', () => {
  const form = formOf([
    { name: 'baseUrl', type: 'url', required: true, default: 'https://eu.ledger.test', help: '**Fixed** later.' },
    {
      name: 'signIn',
      type: 'select',
      required: true,
      default: 'token',
      options: [
        {
          label: 'Token',
          value: 'token',
          nested: [
            { name: 'token', type: 'password', required: true, validate: { min: 10, pattern: '/^lt-[a-z0-9]+$/' } },
          ],
        },
        {
          label: 'Account',
          value: 'account',
          nested: [
            { name: 'user', type: 'email', required: true },
            { name: 'pass', type: 'password', label: 'Password', required: true },
          ],
        },
      ],
    },
    { name: 'retries', type: 'uinteger', default: 3, advanced: true, validate: { max: 5 } },
    { type: 'banner', theme: 'warning', title: 'Test accounts', text: 'Their tokens start with lt-test.' },
  ]);
  expect(form.problems()).toEqual(['signIn/0/token']);
  form.type({ 'signIn/0/token': 'lt-short' });
  expect(form.problems()).toEqual(['signIn/0/token']);
  form.type({ 'signIn/0/token': ' lt-0123456789 ' });
  expect(form.problems()).toEqual([]);
  expect(form.sent()).toEqual({
    baseUrl: 'https://eu.ledger.test',
    signIn: 'token',
    token: 'lt-0123456789',
    retries: 3,
  });

  form.type({ signIn: [1], retries: '9' });
  expect(form.problems()).toEqual(['signIn/1/user', 'signIn/1/pass', 'retries']);
  form.type({ 'signIn/1/user': 'ann@ledger.test', 'signIn/1/pass': 'correct horse', retries: '' });
  expect(form.problems()).toEqual([]);
  expect(form.sent()).toEqual({
    baseUrl: 'https://eu.ledger.test',
    signIn: 'account',
    user: 'ann@ledger.test',
    pass: 'correct horse',
  });
  expect(form.secrets()).toEqual(['correct horse']);

  form.type({ signIn: [0] });
  expect(form.sent()).toMatchObject({ token: 'lt-0123456789' });
});

test('optional fields of a custom OAuth client', () => {
  const form = formOf([
    { name: 'clientId', type: 'text', advanced: true },
    { name: 'clientSecret', type: 'password', advanced: true },
    {
      name: 'scopes',
      type: 'array',
      labels: { add: 'Add permission' },
      spec: { type: 'text', label: 'Permission' },
      advanced: true,
    },
  ]);
  expect(form.problems()).toEqual([]);
  expect(form.sent()).toEqual({});
  form.type({ clientId: 'id', scopes: { r1: 'read', r2: '', r3: 'write' } });
  expect(form.sent()).toEqual({ clientId: 'id', scopes: ['read', 'write'] });
});

test('an unsupported field is an error only if it is required', () => {
  expect(formOf(['rpc://fields', { name: 'file', type: 'file' }]).problems()).toEqual([]);
  expect(formOf([{ name: 'file', type: 'file', required: true }]).problems()).toEqual(['file']);
});
