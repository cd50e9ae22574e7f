import { beforeAll, describe, expect, test } from 'vitest';
import { authMethodOf } from '../../auth-types/index.ts';
import type { FieldSpec } from '../../field-model.ts';
import { registerFieldTypes } from '../../fields/field-types.ts';
import { newForm, withValue } from '../form.ts';
import { withMethod } from './with-method.ts';

beforeAll(registerFieldTypes);

const text = (key: string, defaultValue?: string): FieldSpec => ({
  type: 'TEXT',
  key,
  displayName: key,
  required: true,
  ...(defaultValue !== undefined && { defaultValue }),
});
const secret = (key: string): FieldSpec => ({ type: 'SECRET', key, displayName: key, required: true });
const number = (key: string, defaultValue?: number): FieldSpec => ({
  type: 'NUMBER',
  key,
  displayName: key,
  required: true,
  ...(defaultValue !== undefined && { defaultValue }),
});

/** The form of the first method, and how to switch to another one. */
function formOf(...fieldsByMethod: FieldSpec[][]) {
  const methods = fieldsByMethod.map((props) => authMethodOf({ type: 'CUSTOM_AUTH', displayName: '', props }));
  const [method] = methods;
  if (!method) throw new Error('no method');
  const form = newForm({
    piece: { name: 'x', displayName: 'X', auths: [] },
    methods,
    method,
    externalId: 'e',
    existing: undefined,
    name: { kind: 'given', value: 'n' },
  });
  const select = (from: typeof form, index: number) => withMethod(from, methods[index] ?? method);
  return { form, select };
}

describe('another method', () => {
  test.each<[from: FieldSpec, to: FieldSpec, value: string]>([
    [text('url', 'https://c.example.com'), text('url', 'https://eu.example.com'), 'https://eu.example.com'],
    [text('url'), text('url', 'https://eu.example.com'), 'https://eu.example.com'],
    [text('url', 'https://c.example.com'), text('url'), ''],
    [number('port', 1), number('port', 2), '2'],
  ])('starts with its own default if nothing was entered: %j, %j', (from, to, value) => {
    const { form, select } = formOf([from], [to]);
    expect(select(form, 1).values).toEqual({ [to.key]: value });
  });

  test.each<[from: FieldSpec, to: FieldSpec, typed: string]>([
    [text('url', 'https://c.example.com'), text('url', 'https://eu.example.com'), 'https://my.example.com'],
    [text('url', 'https://c.example.com'), text('url', 'https://eu.example.com'), ''],
    [text('token'), secret('token'), 'sk-1'],
    [secret('token'), secret('token'), 'sk-1'],
    [number('port', 1), number('port', 2), '3'],
  ])('has what was entered into a field of the same key: %j, %j', (from, to, typed) => {
    const { form, select } = formOf([from], [to]);
    expect(select(withValue(form, from.key, typed), 1).values).toEqual({ [to.key]: typed });
  });

  test.each<[from: FieldSpec, to: FieldSpec]>([
    [secret('token'), text('token')],
    [text('port'), number('port')],
    [number('port'), text('port')],
  ])('does not have what was hidden, or means nothing there: %j, %j', (from, to) => {
    const { form, select } = formOf([from], [to]);
    expect(select(withValue(form, from.key, 'sk-1'), 1).values).toEqual({ [to.key]: '' });
  });

  test('has all values of a field that is the same in both', () => {
    const url = text('url', 'https://c.example.com');
    const { form, select } = formOf([url], [url, text('more')]);
    expect(select(withValue(form, 'url', 'x'), 1).values).toEqual({ url: 'x', more: '' });
    const returned = select(withValue(select(withValue(form, 'url', 'x'), 1), 'url', 'https://c.example.com'), 0);
    expect(returned.values).toEqual({ url: 'https://c.example.com' });
  });

  test('has its own input when the user returns', () => {
    const { form, select } = formOf([text('a')], [text('b')]);
    expect(select(select(withValue(form, 'a', 'x'), 1), 0).values).toEqual({ a: 'x' });
  });
});
