import { expect } from '@playwright/test';

const mutable = { 'cache-control': 'no-cache' };
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };
const script = { 'content-type': 'text/javascript; charset=utf-8' };
const map = { 'content-type': 'application/json' };

/** Response headers by kind of file, as docs/hosting.md promises them. */
export const expectedHeaders = {
  page: { 'content-type': 'text/html; charset=utf-8', ...mutable },
  hashedScript: { ...script, ...immutable },
  hashedMap: { ...map, ...immutable },
  hashedStyle: { 'content-type': 'text/css; charset=utf-8', ...immutable },
  script: { ...script, ...mutable },
  map: { ...map, ...mutable },
  text: { 'content-type': expect.stringMatching(/^text\/(plain|markdown); charset=utf-8$/), ...mutable },
  config: { 'content-type': 'application/json', ...mutable },
  noConfig: mutable,
  loader: { ...script, ...immutable, 'access-control-allow-origin': '*' },
  compressed: { 'content-encoding': 'gzip', vary: expect.stringMatching(/\baccept-encoding\b/i) },
};
