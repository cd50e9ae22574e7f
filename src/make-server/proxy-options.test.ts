import { expect, test } from 'vitest';
import { createMakeProxy } from './proxy.ts';
import type { MakeProxyOptions } from './proxy-options.ts';
import { base, token } from './testing/recorded-make.ts';

const valid: MakeProxyOptions = { baseUrl: base, token, authenticate: () => undefined };

test.each<[string, object]>([
  ['`authenticate` must be a function', { authenticate: 'user' }],
  ['`timeout` must be a positive number of milliseconds, at most 2147483647.', { timeout: 0 }],
  ['`timeout` must be a positive number of milliseconds', { timeout: '30s' }],
  ['`timeout` must be a positive number of milliseconds', { timeout: 3e9 }],
  ['`timeout` must be a positive number of milliseconds', { timeout: Number.POSITIVE_INFINITY }],
  ['`prefix` must be the path where the proxy is mounted', { prefix: 'api//make' }],
  ['`prefix` must be the path where the proxy is mounted', { prefix: 'https://app.example.com/api/make' }],
  ['`prefix` must be the path where the proxy is mounted', { prefix: '/api/make/*' }],
  ['`prefix` must be the path where the proxy is mounted', { prefix: '/api/make?x' }],
  ['`prefix` must be the path where the proxy is mounted', { prefix: /api/ }],
  ['`allowedOrigins` must be an array. Each entry must be an origin', { allowedOrigins: 'https://a.example' }],
  ['`allowedOrigins` must not contain "https://a.example/".', { allowedOrigins: ['https://a.example/'] }],
  ['`allowedOrigins` must not contain null.', { allowedOrigins: [null] }],
  ['`apps` must not contain "connections".', { apps: ['shop', 'connections'] }],
  ['`authorizationHosts` must not contain "https://www.make.com".', { authorizationHosts: ['https://www.make.com'] }],
  ['`baseUrl` is not a URL. Pass the URL of a Make zone', { baseUrl: 'eu2.make.com' }],
  ['`baseUrl` must be an https URL', { baseUrl: 'http://eu2.make.com' }],
  ['`baseUrl` must not have a user name', { baseUrl: 'https://ada:secret@eu2.make.com' }],
])('%s', (message, options) => {
  const create = () => createMakeProxy({ ...valid, ...options } as MakeProxyOptions);
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
  expect(create).not.toThrow('secret');
});

test('valid options are accepted', () => expect(createMakeProxy(valid)).toBeTypeOf('function'));
