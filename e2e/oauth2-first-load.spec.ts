import { openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

test('a form for an API key requests no chunk or list that only OAuth2 needs', async ({ host, page, stage }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await submit.click();
  await host.settled();
  expect(paths.some((path) => path.includes('/assets/dialog-'))).toBe(true);
  expect(paths.filter((path) => /oauth2-|redirect/.test(path))).toEqual([]);
  expect(stage.instance.count('GET /v1/oauth-apps')).toBe(0);
  expect(stage.instance.count('POST /v1/app-connections/oauth2/authorization-url')).toBe(0);
  expect(stage.cloud.requestedEditions).toEqual([]);
});

test('a preloaded dialog requests no chunk or list that only OAuth2 needs', async ({ host, page, stage }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await host.open({ preload: true });
  await expect.poll(() => paths.some((path) => path.includes('/assets/deferred-ui-'))).toBe(true);
  expect(paths.filter((path) => path.includes('oauth2-'))).toEqual([]);
  expect(stage.cloud.requestedEditions).toEqual([]);
});
