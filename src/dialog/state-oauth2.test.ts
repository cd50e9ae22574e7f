import { describe, expect, test } from 'vitest';
import { type AuthMethod, type AuthorizationProgress, authMethodOf, type SimpleAuth } from '../auth-types/index.ts';
import type { FieldSpec } from '../field-model.ts';
import { registerFieldTypes } from '../fields/field-types.ts';
import type { Authorization } from '../model/oauth2.ts';
import { withMethod } from './auth-methods/with-method.ts';
import { type Form, newForm } from './form.ts';
import type { Screen } from './screen.ts';
import { type DialogEvent, transition } from './state.ts';

// As the dialog does once they are loaded.
registerFieldTypes();

const region: FieldSpec = {
  key: 'region',
  type: 'SELECT',
  displayName: 'Region',
  required: true,
  disabled: false,
  options: [
    { label: 'EU', value: 'eu' },
    { label: 'US', value: 'us' },
  ],
};
const text = (key: string): FieldSpec => ({ key, type: 'TEXT', displayName: key, required: true });

function methodWith(...props: FieldSpec[]): AuthMethod {
  const auth: SimpleAuth = { type: 'CUSTOM_AUTH', displayName: 'Own', props };
  return authMethodOf(auth);
}

const authorization: Authorization = { code: 'code-1', codeVerifier: 'verifier-1' };
const progress: AuthorizationProgress = { popupState: 'waiting', url: undefined, linkRel: 'opener' };

function screen(methods: AuthMethod[], more: Partial<Form> = {}): Screen {
  const [method] = methods as [AuthMethod];
  const form = newForm({
    piece: { name: '@test/piece-acme', displayName: 'Acme', version: '1.0.0', auths: [] },
    methods,
    method,
    externalId: 'acme-1',
    existing: undefined,
    name: { kind: 'asked', value: 'Acme', edited: false, taken: [], problem: undefined },
  });
  return { kind: 'form', form: { ...form, ...more }, confirmingDiscard: false };
}

function selectMethod(from: Screen, method: AuthMethod): Screen {
  const list = transition(from, { type: 'method_list_opened' });
  if (list.kind !== 'selecting_method') throw new Error(`no list, but ${list.kind}`);
  return transition(list, { type: 'method_selected', form: withMethod(list.form, method) });
}

const run = (start: Screen, ...events: DialogEvent[]) => events.reduce(transition, start);

describe('an authorization', () => {
  const authorized = run(
    screen([methodWith(text('tenant'))]),
    { type: 'authorizing', progress },
    { type: 'authorized', authorization },
  );

  test('is kept until it is sent, and makes the form dirty', () =>
    expect(authorized).toMatchObject({ kind: 'form', form: { authorization, dirty: true } }));

  test('survives another name', () =>
    expect(run(authorized, { type: 'renamed', value: 'B' })).toMatchObject({ form: { authorization } }));

  test.each<[string, DialogEvent[]]>([
    ['what it was given for changes', [{ type: 'changed', key: 'tenant', value: 'other' }]],
    [
      'a save failed',
      [
        { type: 'submitted', later: false },
        { type: 'save_failed', problem: { code: 'claim_failed' } },
      ],
    ],
    ['a save was stopped', [{ type: 'submitted', later: false }, { type: 'save_cancelled' }]],
  ])('is discarded when %s', (_, events) =>
    expect(run(authorized, ...events)).toMatchObject({ kind: 'form', form: { authorization: undefined } }),
  );

  test('is discarded when another method is selected', () =>
    expect(selectMethod(authorized, methodWith(text('a')))).toMatchObject({
      kind: 'form',
      form: { authorization: undefined },
    }));

  test('that failed keeps the input, and shows the problem', () => {
    const typed = run(screen([methodWith(text('tenant'))]), { type: 'changed', key: 'tenant', value: 'acme' });
    const problem = { code: 'access_denied' as const, text: 'No.' };
    expect(run(typed, { type: 'authorizing', progress }, { type: 'authorization_ended', problem })).toMatchObject({
      kind: 'form',
      problem,
      form: { values: { tenant: 'acme' } },
    });
  });

  test('does not stop the list of names from arriving', () =>
    expect(
      run(screen([methodWith()]), { type: 'authorizing', progress }, { type: 'names_known', taken: ['Acme'] }),
    ).toMatchObject({ kind: 'authorizing', form: { name: { value: 'Acme 2' } } }));
});

describe('selecting another method', () => {
  const first = methodWith(text('host'), region);
  const second = methodWith(region, text('host'), text('token'));
  const other = methodWith(
    { ...region, options: [{ label: 'Asia', value: 'asia' }] },
    { key: 'host', type: 'BOOLEAN', displayName: 'Host', required: true },
  );
  const typed = run(
    screen([first, second, other]),
    { type: 'changed', key: 'host', value: 'db.example' },
    { type: 'changed', key: 'region', value: [1] },
  );

  test('copies the input of fields that both methods have', () =>
    expect(selectMethod(typed, second)).toMatchObject({
      form: { method: second, values: { host: 'db.example', region: [1], token: '' }, problems: {} },
    }));

  test('does not copy input of fields with another meaning', () =>
    expect(selectMethod(typed, other)).toMatchObject({
      form: { values: { host: false, region: [] } },
    }));

  test('restores the previous input when the user returns', () => {
    const elsewhere = selectMethod(selectMethod(typed, methodWith(text('token'))), other);
    expect(selectMethod(elsewhere, first)).toMatchObject({
      form: { values: { host: 'db.example', region: [1] } },
    });
  });
});
