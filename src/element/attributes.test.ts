import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  baseUrl,
  colorMode,
  flagAttribute,
  pageUrl,
  preload,
  readAttribute,
  redirectUrl,
  textAttribute,
  windowSize,
} from './attributes.ts';

afterEach(() => vi.unstubAllGlobals());

const types = {
  baseUrl,
  colorMode,
  flag: flagAttribute,
  pageUrl,
  preload,
  redirectUrl,
  text: textAttribute,
  windowSize,
};

const elementWith = (value: string | null) => ({ getAttribute: () => value }) as unknown as Element;

const read = (type: keyof typeof types, value: string | null) => {
  vi.stubGlobal('document', { baseURI: 'https://host.example/settings/' });
  return readAttribute<unknown>(elementWith(value), 'the-name', types[type]);
};

test.each<[type: keyof typeof types, value: string | null, expected: unknown]>([
  ['text', null, undefined],
  ['text', '', undefined],
  ['text', ' slack ', 'slack'],
  ['pageUrl', '', undefined],
  ['pageUrl', 'token', 'https://host.example/settings/token'],
  ['pageUrl', '/token?for=me', 'https://host.example/token?for=me'],
  ['baseUrl', 'http://ap.example', 'http://ap.example/'],
  ['baseUrl', 'https://ap.example/base', 'https://ap.example/base'],
  ['redirectUrl', 'redirect.html', 'redirect.html'],
  ['redirectUrl', 'https://host.example/@me', 'https://host.example/@me'],
  ['flag', null, undefined],
  ['flag', '', true],
  ['flag', 'true', true],
  ['flag', 'false', false],
  ['colorMode', '', undefined],
  ['colorMode', 'dark', 'dark'],
  ['windowSize', '', {}],
  ['windowSize', 'true', {}],
  ['windowSize', 'false', false],
  ['windowSize', '500x640', { width: 500, height: 640 }],
  ['preload', '', true],
  ['preload', 'false', false],
  ['preload', 'piece-a  piece-b', ['piece-a', 'piece-b']],
])('%s: %j is %j', (type, value, expected) => expect(read(type, value)).toEqual(expected));

describe('what is not valid is named, and its value is not', () => {
  test.each<[type: keyof typeof types, value: string]>([
    ['pageUrl', 'ftp://secret'],
    ['pageUrl', 'https://me@secret'],
    ['pageUrl', 'https://secret:99999'],
    ['baseUrl', '/secret'],
    ['baseUrl', 'https://secret?a'],
    ['baseUrl', 'https://secret#a'],
    ['redirectUrl', 'https://me:you@secret'],
    ['redirectUrl', 'secret?a'],
    ['flag', 'secret'],
    ['flag', 'toString'],
    ['colorMode', 'secret'],
    ['windowSize', '500xsecret'],
    ['windowSize', '-500x100'],
  ])('%s: %s', (type, value) => {
    expect(() => read(type, value)).toThrow(
      expect.objectContaining({
        code: 'invalid_options',
        message: `Activepieces: The attribute the-name of <activepieces-connect> must be ${types[type].expected}.`,
      }),
    );
  });
});
