import type { Page } from '@playwright/test';
import { acmeDialog, openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

const route = 'POST /v1/app-connections';
const secret = 'sk-live-51Hx/kQ+z';

/** Everything that a page or one of its frames writes to the console or asks the network for, bodies aside. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  page.on('request', (request) => seen.push(decodeURIComponent(request.url())));
  return seen;
}

test('a secret is in the body of the save and nowhere else', async ({ host, stage, page }) => {
  const seen = watch(page);
  stage.instance.inTurn(route, { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error: 'no' } } });
  const { key, submit, alert } = await openAcme(host);
  await key.fill(secret);
  await submit.click();
  await expect(alert).toBeVisible();
  await submit.click();
  await host.settled();

  const events = await host.events();
  expect(events).toContainEqual({ type: 'save_failed', reason: 'rejected' });
  expect(events.map(({ type }) => type)).toEqual(['shown', 'ready', 'saving', 'save_failed', 'saving', 'saved']);
  expect(stage.instance.saves.map(({ value }) => value.secret_text)).toEqual([secret, secret]);
  expect(seen.join('\n')).toContain('/v1/app-connections');
  expect([...seen, JSON.stringify(events)].join('\n')).not.toContain(secret);
});

for (const { when, typed, said, shown } of [
  { when: 'as it is', typed: secret, said: `Unknown key ${secret}.`, shown: 'Unknown key •••.' },
  { when: 'without the space around it', typed: ` ${secret} `, said: `Unknown key “${secret}”`, shown: '“•••”' },
  { when: 'inside a JSON text', typed: secret, said: JSON.stringify({ message: `Bad ${secret}` }), shown: 'Bad •••' },
  { when: 'where the message is cut', typed: secret, said: `${'x'.repeat(290)}${secret} is bad`, shown: 'x•••…' },
]) {
  test(`a provider that repeats the secret ${when} does not show it`, async ({ host, stage }) => {
    stage.instance.inTurn(route, { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error: said } } });
    const { key, submit, alert, root } = await openAcme(host);
    await key.fill(typed);
    await submit.click();
    await expect(alert).toContainText(shown);
    await expect(root).not.toContainText(secret.slice(0, 6));
  });
}

test('what is no secret stays readable in a message', async ({ host, stage }) => {
  stage.instance.pieces.push({
    name: '@test/piece-host',
    displayName: 'Hosty',
    version: '1.0.0',
    auth: {
      type: 'CUSTOM_AUTH',
      props: {
        host: { type: 'SHORT_TEXT', displayName: 'Host', required: true },
        key: { type: 'SECRET_TEXT', displayName: 'Key', required: true },
      },
    },
  });
  const error = 'getaddrinfo ENOTFOUND db.exmaple.com (key 12345)';
  stage.instance.inTurn(route, { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error } } });
  await host.open();
  await host.connect({ pieceName: '@test/piece-host', connectionName: 'host-1' });
  const { root, submit, alert } = acmeDialog(host);
  await root.getByLabel('Host').fill('db.exmaple.com');
  await root.getByLabel('Key', { exact: true }).fill('12345');
  await submit.click();
  await expect(alert).toContainText('ENOTFOUND db.exmaple.com (key •••)');
});
