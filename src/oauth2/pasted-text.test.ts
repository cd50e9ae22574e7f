import { describe, expect, it } from 'vitest';
import type { AuthorizationResponse } from './authorization-response.ts';
import { parsePastedText } from './pasted-text.ts';

const code = (value: string, state?: string): AuthorizationResponse => ({ kind: 'code', code: value, state });
const refusal = (error: string, description?: string, state?: string): AuthorizationResponse => ({
  kind: 'error',
  error,
  description,
  state,
});
const address = 'https://ap.example/redirect?code=4%2F0Ab&state=s';
const twice = encodeURIComponent(encodeURIComponent(address));

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

describe('what people copy of an address', () => {
  it.each([
    ['without its origin', '/redirect?code=4%2F0Ab&state=s'],
    ['without its scheme', 'ap.example/redirect?code=4%2F0Ab&state=s'],
    ['without its scheme, with a port', 'localhost:3000/redirect?code=4%2F0Ab&state=s'],
    ['with slashes for a scheme', '//ap.example/redirect?code=4%2F0Ab&state=s'],
    ['from the middle of its path', 'direct?code=4%2F0Ab&state=s'],
    ['in another order', '?state=s&code=4%2F0Ab'],
    ['with more parameters', `${address}&scope=a%20b&iss=https%3A%2F%2Fp.example&session_state=x`],
    ['with an address behind the code', `${address}&scope=email%20https://www.googleapis.com/auth/drive`],
    ['with an address before and behind the code', `https://p.example/?to=${address}&iss=https://p.example`],
    ['with the end that some providers add', `${address}#_=_`],
    ['in quotes', `"${address}"`],
    ['in single quotes', `'${address}'`],
    ['in typographic quotes', `“${address}”`],
    ['in German quotes', `„${address}“`],
    ['in French quotes', `« ${address} »`],
    ['in angle brackets', `<${address}>`],
    ['in brackets and quotes', `(<"${address}">)`],
    ['as code', `\`${address}\``],
    ['encoded as a whole', encodeURIComponent(address)],
    ['encoded as a whole, without its origin', encodeURIComponent('/redirect?code=4%2F0Ab&state=s')],
    ['encoded as a whole, only its query', encodeURIComponent('code=4%2F0Ab&state=s')],
    ['encoded as a whole, in small digits', encodeURIComponent(address).toLowerCase().replace('0ab', '0Ab')],
    ['encoded twice', twice],
    ['encoded and quoted', `"${encodeURIComponent(address)}"`],
    ['within another address', `https://links.example/?url=${encodeURIComponent(address)}&from=mail`],
    ['out of a page’s source', address.replace('&', '&amp;')],
    ['with line breaks', 'https://ap.example/redi\nrect?code=4%2F0\r\nAb&sta\nte=s'],
    ['with line breaks and indentation', 'https://ap.example/redirect?code=4%2F0Ab\n   &state=s'],
    ['with spaces', 'https://ap.example/redirect? code=4%2F0Ab &state=s '],
    ['with a tab', 'https://ap.example/redirect?code=4%2F0\tAb&state=s'],
    ['in a sentence', `I ended up on ${address}`],
  ])('%s', (_, input) => {
    expect(parsePastedText(input)).toEqual(code('4/0Ab', 's'));
  });

  it.each([
    ['a code in quotes', '"SplxlOBeZQQYbYS6WxSbIA"', code('SplxlOBeZQQYbYS6WxSbIA')],
    ['a code with dots', '0.AXoA1b-2c.d_e', code('0.AXoA1b-2c.d_e')],
    ['a code with a star and a mark', 'M.C5_BL2.2.U.8d5c*!$', code('M.C5_BL2.2.U.8d5c*!$')],
    [
      'a refusal with the address of its explanation',
      '/redirect?error=access_denied&state=s&error_uri=https://p.example/docs',
      refusal('access_denied', undefined, 's'),
    ],
    ['a wrapped address without a state', 'https://ap.example/redirect?code=4/0\nAb', code('4/0Ab')],
    [
      'a refusal in words',
      '/redirect?error=access_denied&error_description=The+user said no',
      refusal('access_denied', 'The user said no'),
    ],
    [
      'a refusal, encoded as a whole',
      '%2Fredirect%3Ferror%3Daccess_denied%26state%3Ds',
      refusal('access_denied', undefined, 's'),
    ],
  ])('%s', (_, input, expected) => {
    expect(parsePastedText(input)).toEqual(expected);
  });
});

describe('never the whole of an address as the code', () => {
  it.each([
    'ap.example/redirect',
    'www.ap.example/redirect/',
    'localhost/redirect',
    'localhost:3000/redirect',
    '/redirect',
    'https%3A%2F%2Fap.example%2Fredirect',
    'ap.example%2Fredirect',
    '%2Fredirect',
    'https://ap.example/redirect?state=s',
    '"https://ap.example/redirect"',
    'https%3A%2F%2Fap.example%2Fredirect%3Fstate%3Ds',
    'https://p.example/authorize?response_type=code&code_challenge=abcd&state=s',
    encodeURIComponent('https://p.example/authorize?response_type=code&code_challenge=abcd&state=s'),
    'https://ap.example/redirect?code=',
    'https%3A%2F%2Fap.example%2Fredirect%3Fcode%3D',
    // A word behind the code, or part of it?
    'https://ap.example/redirect?code=abcd thanks',
    '{"code":"abcd"}',
    'code: abcd',
    'state=abcd',
    '?abcd',
  ])('%s', (input) => {
    expect(parsePastedText(input)).toBeUndefined();
  });
});
