import { describe, expect, it } from 'vitest';
import { type AuthorizationResponse, parsePastedText, parseRedirectMessage } from './authorization-response.ts';

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

describe('parsePastedText', () => {
  const table: [what: string, input: string, expected: AuthorizationResponse | undefined][] = [
    ['an address', 'https://ap.example/redirect?code=4%2F0Ab&state=s', code('4/0Ab', 's')],
    ['an address with space around it', '  https://ap.example/redirect?state=s&code=c \n', code('c', 's')],
    ['an address with the answer in its fragment', 'https://ap.example/redirect#code=c&state=s', code('c', 's')],
    ['an address whose code holds an escape', 'https://ap.example/redirect?code=k1%252Fk2', code('k1%2Fk2')],
    ['an address with a stray %', 'https://ap.example/redirect?code=a%zzb', code('a%zzb')],
    [
      'an address with a refusal',
      'https://x.example/?error=access_denied&state=s',
      refusal('access_denied', undefined, 's'),
    ],
    ['a query', '?code=c1%2F2&state=s', code('c1/2', 's')],
    ['a query without its mark', 'code=abcd', code('abcd')],
    ['a bare code', 'SplxlOBeZQQYbYS6WxSbIA', code('SplxlOBeZQQYbYS6WxSbIA')],
    ['a bare code with signs', '4/0Ab+x.y~z==', code('4/0Ab+x.y~z==')],
    ['a bare code out of an address', '4%2F0Ab%3D', code('4/0Ab=')],
    ['a bare code with small escapes', '4%2f0Ab%3d', code('4/0Ab=')],
    ['a bare code with needless escapes', '4%2F0Ab%7E', code('4/0Ab~')],
    ['a bare code with an escape and what would be one', '4/0Ab%2F', code('4/0Ab%2F')],
    ['a bare code with a stray %', 'abc%zz', code('abc%zz')],
    ['nothing', '  ', undefined],
    ['words', 'I do not know', undefined],
    ['the address they came from', 'https://provider.example/authorize?response_type=code&state=s', undefined],
    ['an address without anything', 'https://ap.example/redirect', undefined],
    ['an address with an empty code', 'https://ap.example/redirect?code=', undefined],
    ['a query with an empty code', 'code=', undefined],
    ['what is too short to be one', 'abc', undefined],
  ];
  it.each(table)('reads %s', (_, input, expected) => {
    expect(parsePastedText(input)).toEqual(expected);
  });
});
