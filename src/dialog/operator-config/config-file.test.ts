import { expect, test } from 'vitest';
import { parseConfigFile } from './config-file.ts';

test('origins, also of whole addresses', () =>
  expect(
    parseConfigFile(
      JSON.stringify({
        instances: ['https://cloud.activepieces.com/'],
        hostOrigins: ['https://app.example.com', 'http://localhost:3000/x'],
        returnOrigins: ['myapp:', 'com.example.app://x', 'https://App.example.com'],
        keyIds: ['key-1'],
        defaults: { locale: 'de' },
      }),
    ),
  ).toEqual({
    instances: ['https://cloud.activepieces.com'],
    hostOrigins: ['https://app.example.com', 'http://localhost:3000'],
    returnOrigins: ['myapp:', 'com.example.app:', 'https://app.example.com'],
    keyIds: ['key-1'],
    defaults: { locale: 'de' },
  }));

test.each([
  ['{}', {}],
  ['{"instances": []}', { instances: [] }],
])('%s', (text, expected) => expect(parseConfigFile(text)).toEqual(expected));

test.each(['<!doctype html><title>App</title>', '\n  <html>'])('%j stands for no file', (text) =>
  expect(parseConfigFile(text)).toBeUndefined(),
);

test.each<[text: string, message: RegExp]>([
  ['{', /^It is no JSON: /],
  ['', /^It is no JSON: /],
  ['[]', /^It must contain an object/],
  ['null', /^It must contain an object/],
  ['{"hostOrigin": []}', /^"hostOrigin" is none of instances, hostOrigins, returnOrigins, keyIds, defaults\.$/],
  ['{"instances": "https://a.example"}', /^instances must be a list\.$/],
  ['{"instances": ["a.example"]}', /^instances\[0\] must be an origin/],
  ['{"instances": ["https://a.example", 5]}', /^instances\[1\] must be an origin/],
  ['{"instances": ["myapp:"]}', /^instances\[0\]/],
  ['{"hostOrigins": ["*"]}', /^hostOrigins\[0\]/],
  ['{"hostOrigins": ["https://*.example.com"]}', /^hostOrigins\[0\]/],
  ['{"returnOrigins": ["app.example.com:8443"]}', /^returnOrigins\[0\] must be an origin/],
  ['{"returnOrigins": ["localhost:3000"]}', /^returnOrigins\[0\] must be an origin/],
  ['{"returnOrigins": ["javascript:"]}', /^returnOrigins\[0\]/],
  ['{"returnOrigins": ["https://me@a.example"]}', /^returnOrigins\[0\]/],
  ['{"keyIds": "key-1"}', /^keyIds must be a list of strings\.$/],
  ['{"keyIds": [5]}', /^keyIds must be a list of strings\.$/],
  ['{"defaults": []}', /^defaults must be an object\.$/],
])('%s is refused', (text, message) => expect(() => parseConfigFile(text)).toThrow(message));
