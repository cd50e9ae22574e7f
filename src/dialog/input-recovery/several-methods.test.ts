import { beforeAll, describe, expect, test } from 'vitest';
import { type AuthMethod, authMethodOf } from '../../auth-types/index.ts';
import type { FieldSpec } from '../../field-model.ts';
import { registerFieldTypes } from '../../fields/field-types.ts';
import { initialValues } from '../../fields/index.tsx';
import { withMethod } from '../auth-methods/with-method.ts';
import { type Form, newForm, withValue } from '../form.ts';
import { recoverableInput, withRecoveredInput } from './recoverable-input.ts';
import { withTypedInput } from './typed-input.ts';

beforeAll(registerFieldTypes);

const region: FieldSpec = {
  type: 'SELECT',
  key: 'region',
  displayName: 'Region',
  required: true,
  options: ['eu', 'us'].map((value) => ({ label: value, value })),
};
const secret = (key: string): FieldSpec => ({ type: 'SECRET', key, displayName: key, required: true });

const custom = (displayName: string, ...props: FieldSpec[]) =>
  authMethodOf({ type: 'CUSTOM_AUTH', displayName, props: props.map((field) => ({ ...field })) });
const cloud = () => custom('Cloud', region, secret('key'));
const self = (name = 'Self') => custom(name, region, secret('token'));

function formOf(...methods: AuthMethod[]): Form {
  const [method] = methods as [AuthMethod];
  const name = { kind: 'given', value: 'n' } as const;
  const piece = { name: 'x', displayName: 'X', auths: [] };
  return newForm({ piece, methods, method, externalId: 'e', existing: undefined, name });
}

const select = (form: Form, index: number) => withMethod(form, form.methods[index] as AuthMethod);

describe('of two methods of one type', () => {
  const request = { pieceName: 'x', connectionName: undefined } as never;
  const recovered = (draft: unknown) => {
    const form = formOf(cloud(), self());
    const recoveredInput = JSON.parse(JSON.stringify(draft));
    const { method, values } = withRecoveredInput(form, { recoveredInput, request }, initialValues);
    return [method.displayName, values];
  };
  const draftOf = (index: number) =>
    recoverableInput(withValue(select(formOf(cloud(), self()), index), 'region', [1]), request, undefined);

  test('the draft restores the one that it is of', () => {
    expect(recovered(draftOf(0))).toEqual(['Cloud', { region: [1], key: '' }]);
    expect(recovered(draftOf(1))).toEqual(['Self', { region: [1], token: '' }]);
  });

  test('a draft of an earlier version is of the first', () =>
    expect(recovered({ ...draftOf(1), methodIndex: undefined })).toEqual(['Cloud', { region: [1], key: '' }]));

  test.each([7, -1, 0.5])('a draft of none (%d) restores nothing', (methodIndex) =>
    expect(recovered({ ...draftOf(1), methodIndex })).toEqual(['Cloud', { region: [], key: '' }]),
  );

  const typed = () => {
    const before = select(withValue(formOf(cloud(), self()), 'key', 'sk-1'), 1);
    return withValue(withValue(before, 'token', 'sk-2'), 'region', [1]);
  };

  test.each<[string, AuthMethod[], index: number]>([
    ['the same', [cloud(), self()], 1],
    ['another order', [self(), cloud()], 0],
    ['another name', [cloud(), self('My server')], 1],
    ['one more', [custom('New', region), cloud(), self()], 2],
  ])('a signed-in piece has what was typed into each: %s', (_, methods, index) => {
    const form = withTypedInput(formOf(...methods), typed());
    expect(form.method).toBe(methods[index]);
    expect(form.values).toEqual({ region: [1], token: 'sk-2' });
    const other = methods.findIndex(({ displayName }) => displayName === 'Cloud');
    expect(select(form, other).values).toEqual({ region: [], key: 'sk-1' });
  });

  test('what was typed into one that is gone does not take the place of another’s', () => {
    const form = withTypedInput(formOf(self()), select(typed(), 0));
    expect(form.method.displayName).toBe('Self');
    expect(form.values).toEqual({ region: [1], token: 'sk-2' });
  });

  test('a switch does not become a text', () => {
    const on = { type: 'BOOLEAN', key: 'tls', displayName: 'TLS', required: true } as const;
    const before = withValue(formOf(custom('', on)), 'tls', true);
    expect(withTypedInput(formOf(custom('', secret('tls'))), before).values).toEqual({ tls: '' });
  });
});
