import { describe, expect, test } from 'vitest';
import { type AuthorizationProgress, authMethodOf } from '../auth-types/index.ts';
import type { Authorization } from '../model/oauth2.ts';
import type { Piece } from '../model/piece.ts';
import { type Form, newForm, validateForm } from './form.ts';
import { unusedName } from './name.ts';
import type { Screen } from './screen.ts';
import { type DialogEvent, transition } from './state.ts';

const piece: Piece = {
  name: '@test/piece-acme',
  displayName: 'Acme',
  version: '1.0.0',
  auths: [{ type: 'SECRET_TEXT', displayName: 'API key' }],
};

const key = authMethodOf({ type: 'SECRET_TEXT', displayName: 'API key' });

function form(more: Partial<Form> = {}): Form {
  const created = newForm({
    piece,
    methods: [key],
    method: key,
    externalId: 'acme-1',
    existing: undefined,
    name: { kind: 'given', value: 'acme-1' },
  });
  return { ...created, ...more };
}

const asked = { kind: 'asked', value: 'Acme', edited: false, taken: [], problem: undefined } as const;
const problem = { code: 'rejected' } as const;
const editing: Screen = { kind: 'form', form: form(), confirmingDiscard: false };
const saving: Screen = { kind: 'saving', form: form(), later: false, slow: false };
const failed: Screen = { kind: 'failed', failure: { kind: 'problem', problem } };
const authorization: Authorization = { code: 'code-1' };
const progress: AuthorizationProgress = {
  popupState: 'waiting',
  url: 'https://provider.example',
  linkRel: 'opener',
};
const selectingMethod: Screen = { kind: 'selecting_method', form: form() };
const authorizing: Screen = { kind: 'authorizing', form: form(), progress };
const connection = { id: 'id-1', name: 'acme-1' };
const saved: Screen = { kind: 'saved', form: form(), later: false, connection };

describe('screens follow each other', () => {
  test.each<[Screen, DialogEvent, Screen['kind']]>([
    [{ kind: 'loading' }, { type: 'loaded', form: form() }, 'form'],
    [{ kind: 'loading' }, { type: 'load_failed', failure: { kind: 'problem', problem } }, 'failed'],
    [failed, { type: 'retried' }, 'loading'],
    [editing, { type: 'submitted', later: false }, 'saving'],
    [saving, { type: 'save_failed', problem }, 'form'],
    [saving, { type: 'save_cancelled' }, 'form'],
    [saving, { type: 'saved', connection }, 'saved'],
    [editing, { type: 'closed' }, 'closed'],
    [saving, { type: 'closed' }, 'closed'],
    [editing, { type: 'method_list_opened' }, 'selecting_method'],
    [selectingMethod, { type: 'method_selected', form: form() }, 'form'],
    [selectingMethod, { type: 'editing_resumed' }, 'form'],
    [editing, { type: 'authorizing', progress }, 'authorizing'],
    [authorizing, { type: 'authorizing', progress }, 'authorizing'],
    [authorizing, { type: 'authorized', authorization }, 'form'],
    [authorizing, { type: 'authorization_ended', problem }, 'form'],
    [editing, { type: 'authorization_ended', problem }, 'form'],
    [authorizing, { type: 'closed' }, 'closed'],
    // Late and repeated events are ignored.
    [editing, { type: 'authorized', authorization }, 'form'],
    [saving, { type: 'authorized', authorization }, 'saving'],
    [saving, { type: 'authorizing', progress }, 'saving'],
    [authorizing, { type: 'submitted', later: false }, 'authorizing'],
    [{ kind: 'closed' }, { type: 'authorized', authorization }, 'closed'],
    [saving, { type: 'submitted', later: false }, 'saving'],
    [saving, { type: 'changed', key: 'secret_text', value: 'x' }, 'saving'],
    [editing, { type: 'saved', connection }, 'form'],
    [editing, { type: 'save_failed', problem }, 'form'],
    [editing, { type: 'retried' }, 'form'],
    [saved, { type: 'save_failed', problem }, 'saved'],
    [{ kind: 'closed' }, { type: 'loaded', form: form() }, 'closed'],
  ])('%j', (screen, event, kind) => expect(transition(screen, event).kind).toBe(kind));
});

test('a failed save keeps the input, and shows the problem', () => {
  const typed = transition(editing, { type: 'changed', key: 'secret_text', value: 'sk-1' });
  const sent = transition(typed, { type: 'submitted', later: false });
  expect(transition(sent, { type: 'save_failed', problem })).toMatchObject({
    kind: 'form',
    problem,
    form: { values: { secret_text: 'sk-1' }, dirty: true, externalId: 'acme-1' },
  });
});

test('a problem disappears when it is solved, and no new one appears while typing', () => {
  const invalid = transition(editing, {
    type: 'invalid',
    ...(validateForm(form(), false) as NonNullable<ReturnType<typeof validateForm>>),
  });
  expect(invalid).toMatchObject({ form: { problems: { secret_text: 'Enter API key.' }, failedSubmits: 1 } });
  const solved = transition(invalid, { type: 'changed', key: 'secret_text', value: 'x' });
  expect(solved).toMatchObject({ form: { problems: {} } });
  expect(transition(solved, { type: 'changed', key: 'secret_text', value: '' })).toMatchObject({
    form: { problems: {} },
  });
});

describe('the connection name', () => {
  const naming: Screen = { kind: 'form', form: form({ name: asked }), confirmingDiscard: false };

  test('is made free when the list of names arrives', () =>
    expect(transition(naming, { type: 'names_known', taken: ['acme', 'Acme 2'] })).toMatchObject({
      form: { name: { value: 'Acme 3', problem: undefined }, dirty: false },
    }));

  test('stays what the user made it', () => {
    const renamed = transition(naming, { type: 'renamed', value: 'Sales' });
    expect(transition(renamed, { type: 'names_known', taken: ['Sales'] })).toMatchObject({
      form: { name: { value: 'Sales', problem: 'taken' } },
    });
  });

  test('is compared without regard to case and space', () => {
    const known = transition(naming, { type: 'names_known', taken: ['Sales'] });
    expect(transition(known, { type: 'renamed', value: ' sales ' })).toMatchObject({
      form: { name: { problem: 'taken' } },
    });
    expect(transition(known, { type: 'renamed', value: 'Sales team' })).toMatchObject({
      form: { name: { problem: undefined } },
    });
  });

  test('must not be empty', () =>
    expect(validateForm(form({ name: { ...asked, value: ' ' }, values: { secret_text: 'x' } }), false)).toMatchObject({
      name: { problem: 'required' },
    }));

  test('is not validated if the host page gave it', () =>
    expect(validateForm(form({ values: { secret_text: 'x' } }), false)).toBeUndefined());
});

test.each([
  [[], 'Acme'],
  [['Acme'], 'Acme 2'],
  [['acme', 'ACME 2'], 'Acme 3'],
  [['\uff21cme'], 'Acme 2'],
  [['Acme 2'], 'Acme'],
])('beside %j the free name is %s', (taken, free) => expect(unusedName('Acme', taken)).toBe(free));
