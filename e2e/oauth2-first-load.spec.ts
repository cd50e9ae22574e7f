import { openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

test('a form for an API key asks for nothing that only OAuth2 needs', async ({ host, page, stage }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { key, submit } = await openAcme(host);
  await key.fill('sk-123');
  await submit.click();
  await host.settled();
  expect(asked.some((path) => path.includes('/assets/dialog-'))).toBe(true);
  expect(asked.filter((path) => /oauth2-|redirect/.test(path))).toEqual([]);
  expect(stage.instance.count('GET /v1/oauth-apps')).toBe(0);
  expect(stage.instance.count('POST /v1/app-connections/oauth2/authorization-url')).toBe(0);
  expect(stage.cloud.editions).toEqual([]);
});

test('nor does a dialog that waits hidden', async ({ host, page, stage }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await host.open({ preload: true });
  await expect.poll(() => asked.some((path) => path.includes('/assets/deferred-ui-'))).toBe(true);
  expect(asked.filter((path) => path.includes('oauth2-'))).toEqual([]);
  expect(stage.cloud.editions).toEqual([]);
});
