import { describe, expect, it } from 'vitest';
import { type AuthorizationResponse, parseRedirectMessage } from './authorization-response.ts';

const code = (value: string, state?: string): AuthorizationResponse => ({ kind: 'code', code: value, state });
const refusal = (error: string, description?: string, state?: string): AuthorizationResponse => ({
  kind: 'error',
  error,
  description,
  state,
});

describe('parseRedirectMessage', () => {
  const table: [what: string, message: unknown, encoded: boolean, expected: AuthorizationResponse | undefined][] = [
    ['a raw code', { code: '4/0Ab+=' }, false, code('4/0Ab+=')],
    ['a raw code with an escape in it', { code: 'k1%2Fk2' }, false, code('k1%2Fk2')],
    ['a raw code with a stray %', { code: '50%' }, false, code('50%')],
    ['an encoded code', { code: '4%2F0Ab%2B%3D' }, true, code('4/0Ab+=')],
    ['an encoded code with an escape in it', { code: 'k1%252Fk2' }, true, code('k1%2Fk2')],
    ['an encoded code that nobody encoded', { code: 'abc%zz' }, true, code('abc%zz')],
    ['code and state', { code: 'c', state: 's' }, false, code('c', 's')],
    ['a refusal', { error: 'access_denied', state: 's' }, false, refusal('access_denied', undefined, 's')],
    ['a refusal in words', { error: 'e', error_description: 'No.' }, false, refusal('e', 'No.')],
    ['a refusal with a code', { error: 'e', code: 'c' }, false, refusal('e')],
    ['null', null, false, undefined],
    ['a text', 'code', false, undefined],
    ['an empty code', { code: '' }, false, undefined],
    ['a code that is no text', { code: { toString: () => 'c' } }, false, undefined],
    ['a list', ['code'], false, undefined],
    ['another library’s message', { type: 'ready' }, false, undefined],
  ];
  it.each(table)('reads %s', (_, message, encoded, expected) => {
    expect(parseRedirectMessage(message, encoded)).toEqual(expected);
  });
});
