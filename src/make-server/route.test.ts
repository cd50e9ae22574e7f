import { describe, expect, test } from 'vitest';
import { normalizePrefix } from './proxy-options.ts';
import { findRoute } from './route.ts';

describe('what is passed on of', () => {
  test.each<[pathname: string, prefix: string | undefined, path: string | undefined, subject?: string]>([
    ['/connections', undefined, '/connections', ''],
    ['/api/make/connections/70/editable-data-schema', undefined, '/connections/70/editable-data-schema', '70'],
    ['/api/connections/connections', undefined, '/connections', ''],
    ['/api/connections/connections/70', undefined, '/connections/70', '70'],
    ['/api/connections', '/api', '/connections', ''],
    ['/api/make/connections', '/api', undefined],
    ['/apiconnections', '/api', undefined],
    ['/api//connections', '/api', undefined],
    ['/connections', '/api', undefined],
    ['/connections', '', '/connections', ''],
    ['/a%20b/connections', '/a%20b', '/connections', ''],
    ['/a%20b/connections', undefined, undefined],
    ['/anschl%C3%BCsse/make/connections', undefined, '/connections', ''],
    ['/anschl%C3%BCsse/make/connections', normalizePrefix('/anschlüsse/make'), '/connections', ''],
    ['/sdk/apps/sh%C3%B6p/connections', '', undefined],
    ['/%7e/connections', undefined, undefined],
    ['/api/%2e%2e/connections', undefined, undefined],
    ['//evil.example/connections', undefined, undefined],
    ['/a/sdk/apps/connections/shop-2', undefined, '/sdk/apps/connections/shop-2', 'shop-2'],
    ['/sdk/apps/connections/connections', undefined, '/sdk/apps/connections/connections', 'connections'],
    ['/sdk/apps/shop/connections', undefined, '/sdk/apps/shop/connections', 'shop'],
    ['/sdk/apps/connections/shop/common', undefined, undefined],
  ])('%s, mounted at %s', (pathname, prefix, path, subject) => {
    const route = findRoute('GET', pathname, prefix);
    expect(route?.path).toBe(path);
    expect(route?.subject).toBe(subject);
  });
});

test('a method that a path has not is looked for nowhere else', () => {
  expect(findRoute('POST', '/sdk/apps/shop/connections', undefined)).toBeUndefined();
  expect(findRoute('POST', '/sdk/apps/connections', undefined)?.path).toBe('/connections');
});

test.each([
  [undefined, undefined],
  ['', ''],
  ['/', ''],
  ['api', '/api'],
  ['/api/make/', '/api/make'],
  ['//api//', '/api'],
  ['a b/ü', '/a%20b/%C3%BC'],
  ['/a%20b', '/a%20b'],
])('the prefix %j is %j', (given, prefix) => expect(normalizePrefix(given)).toBe(prefix));
