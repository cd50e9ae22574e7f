import { expect, test } from 'vitest';
import { hostedAddress, parseHostedHash } from './hosted-address.ts';
import { isHostedHash } from './hosted-hash.ts';

const request = { version: 1, returnUrl: 'https://a.example/', state: 's', init: { text: 'ü “日本” 😀 +/=' } };

test('what is put into an address comes out of it', () => {
  const { href, hash } = new URL(hostedAddress('https://cdn.example/embed/index.html?v=1#old', request));
  expect(href).toMatch(/^https:\/\/cdn\.example\/embed\/index\.html\?v=1#connect=[\w-]+$/);
  expect(isHostedHash(hash)).toBe(true);
  expect(parseHostedHash(hash)).toEqual(request);
});

test('a toJSON() of the page is not used', () => {
  const prototype = Array.prototype as { toJSON?: () => string };
  prototype.toJSON = () => 'changed';
  const withList = { ...request, init: { projectIds: ['p1', 'p2'] } };
  const { hash } = new URL(hostedAddress('https://cdn.example/', withList));
  delete prototype.toJSON;
  expect(parseHostedHash(hash)).toEqual(withList);
});

const hashOf = (value: unknown) => `#connect=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

test.each<[what: string, hash: string]>([
  ['nothing', ''],
  ['no request', '#connect='],
  ['another fragment', '#section'],
  ['what is no base64', '#connect=%%%'],
  ['what is no UTF-8', '#connect=_w'],
  ['what is no JSON', '#connect=eA'],
  ['a list', hashOf([])],
  ['no version', hashOf({ ...request, version: undefined })],
  ['no return URL', hashOf({ ...request, returnUrl: 5 })],
  ['no data', hashOf({ ...request, init: undefined })],
  ['part of a request', new URL(hostedAddress('https://cdn.example/', request)).hash.slice(0, -9)],
])('refuses %s', (_, hash) => expect(parseHostedHash(hash)).toBeUndefined());

test('a state of another type is none', () =>
  expect(parseHostedHash(hashOf({ ...request, state: 5, init: {} }))).toMatchObject({ state: undefined }));
