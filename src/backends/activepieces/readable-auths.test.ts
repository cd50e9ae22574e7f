import { describe, expect, test } from 'vitest';
import { oauth2, pieceWith, unprintable } from './testing/odd-answers.ts';
import { toPiece } from './wire.ts';
import { toOAuth2 } from './wire-oauth2-auth.ts';

describe('what can be read of', () => {
  const auths = (auth: unknown) => toPiece(pieceWith(auth)).auths;
  const noAuth = { displayName: '', type: 'NO_AUTH' };
  const secret = { displayName: '', type: 'SECRET_TEXT' };

  test.each<[unknown, object[]]>([
    [undefined, [noAuth]],
    [null, [noAuth]],
    [{ type: 'SECRET_TEXT', displayName: unprintable, description: 5, props: 'x' }, [secret]],
    [[{ type: 'SECRET_TEXT' }, null], [secret]],
    [[{ type: 'CUSTOM_AUTH', props: { a: { displayName: 'No type' } } }, { type: 'SECRET_TEXT' }], [secret]],
    [[{ type: 'OIDC', props: 5 }, { type: 'SECRET_TEXT' }], [secret]],
    [[5, {}, { type: 'SECRET_TEXT' }, []], [secret]],
    [{ type: 'TELEPATHY', props: [null] }, [{ displayName: '', type: 'UNSUPPORTED', originalType: 'TELEPATHY' }]],
    [
      { type: 'BASIC_AUTH', username: null, password: { displayName: 'PIN', description: null } },
      [
        {
          displayName: '',
          type: 'BASIC_AUTH',
          username: { displayName: 'Username' },
          password: { displayName: 'PIN' },
        },
      ],
    ],
    [{ type: 'CUSTOM_AUTH', props: null }, [{ displayName: '', type: 'CUSTOM_AUTH', props: [] }]],
  ])('the auth %j', (auth, expected) => expect(auths(auth)).toEqual(expected));

  const common = { key: 'a', displayName: 'a', required: false };
  const dropdown = { ...common, type: 'SELECT', disabled: false, emptyValue: null };

  test.each<[object, object]>([
    [
      { type: 'ORACLE', options: 5 },
      { ...common, type: 'UNSUPPORTED', originalType: 'ORACLE' },
    ],
    [
      { type: 'SHORT_TEXT', required: 'yes', displayName: null, defaultValue: unprintable },
      { ...common, type: 'TEXT', emptyValue: '' },
    ],
    [
      { type: 'LONG_TEXT', defaultValue: 5 },
      { ...common, type: 'TEXT', multiline: true, defaultValue: 5, emptyValue: '' },
    ],
    [
      { type: 'NUMBER', defaultValue: '5' },
      { ...common, type: 'NUMBER', defaultValue: '5', emptyValue: null },
    ],
    [
      { type: 'NUMBER', defaultValue: [5] },
      { ...common, type: 'NUMBER', emptyValue: null },
    ],
    [
      { type: 'CHECKBOX', defaultValue: 'true' },
      { ...common, type: 'BOOLEAN' },
    ],
    [
      { type: 'MARKDOWN', variant: unprintable },
      { ...common, type: 'BANNER', text: '', variant: 'INFO', emptyValue: '' },
    ],
    [
      { type: 'STATIC_DROPDOWN', options: null },
      { ...dropdown, options: [] },
    ],
    [
      {
        type: 'STATIC_DROPDOWN',
        options: { options: [null, 5, { label: unprintable, value: 1 }, { value: {} }, {}], placeholder: 5 },
      },
      {
        ...dropdown,
        options: [
          { label: '1', value: 1 },
          { label: '{}', value: {} },
          { label: 'null', value: null },
        ],
      },
    ],
    [
      { type: 'STATIC_MULTI_SELECT_DROPDOWN', options: { options: [] }, defaultValue: 'x' },
      { ...dropdown, multiple: true, options: [], emptyValue: [] },
    ],
  ])('the property %j', (property, expected) => {
    expect(auths({ type: 'CUSTOM_AUTH', props: { a: property } })).toMatchObject([{ props: [expected] }]);
  });

  test('an OAuth2 auth with parts of other types', () => {
    const more = { scope: [5, 'read', null], extra: { a: 'b', c: null, d: unprintable }, discovery: 'x', pkce: 'yes' };
    const expected = { scope: ['read'], extra: { a: 'b', c: '', d: '' }, props: [] };
    expect(toOAuth2(oauth2(more))).toMatchObject(expected);
    expect(toOAuth2(oauth2({ scope: 'read', extra: [] }))).toMatchObject({ scope: [], extra: {} });
  });
});
