import type { Page } from '@playwright/test';
import { rejectedCredentials } from '../demo/testing/answer.ts';
import { acmeDialog, openAcme } from './support/acme.ts';
import { expect, test } from './support/test.ts';

const route = 'POST /v1/app-connections';
const secret = 'sk-live-51Hx/kQ+z';

/** Console messages and request URLs of a page and its frames. */
function recordOutput(page: Page): string[] {
  const output: string[] = [];
  page.on('console', (message) => output.push(message.text()));
  page.on('request', (request) => output.push(decodeURIComponent(request.url())));
  return output;
}

test('a secret appears in the body of the save request and nowhere else', async ({ host, stage, page }) => {
  const output = recordOutput(page);
  stage.instance.inTurn(route, rejectedCredentials('no'));
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
  expect(output.join('\n')).toContain('/v1/app-connections');
  expect([...output, JSON.stringify(events)].join('\n')).not.toContain(secret);
});

for (const { how, input, error, displayed } of [
  { how: 'unchanged', input: secret, error: `Unknown key ${secret}.`, displayed: 'Unknown key •••.' },
  { how: 'trimmed', input: ` ${secret} `, error: `Unknown key “${secret}”`, displayed: '“•••”' },
  { how: 'inside JSON', input: secret, error: JSON.stringify({ message: `Bad ${secret}` }), displayed: 'Bad •••' },
  {
    how: 'in an address',
    input: 'yourStrong(!)Pass/word+1',
    error: 'connect ECONNREFUSED postgres://sa:yourStrong%28%21%29Pass%2Fword%2B1@db:5432',
    displayed: 'postgres://sa:•••@db:5432',
  },
  {
    how: 'in Basic credentials',
    input: secret,
    error: `Bad Basic ${btoa(`user:${secret}`)}`,
    displayed: 'Bad Basic •••',
  },
  { how: 'in HTML', input: 'sk-liv<e>51', error: '<p>Bad <b>sk-liv&lt;e&gt;51</b></p>', displayed: 'Bad •••' },
  { how: 'where it is cut off', input: secret, error: `${'x'.repeat(290)}${secret} is bad`, displayed: 'x•••…' },
]) {
  test(`a secret that the provider’s message repeats ${how} is masked`, async ({ host, stage }) => {
    stage.instance.inTurn(route, rejectedCredentials(error));
    const { key, submit, alert, root } = await openAcme(host);
    await key.fill(input);
    await submit.click();
    await expect(alert).toContainText(displayed);
    await expect(root).not.toContainText(input.trim().slice(0, 6));
    await expect(root).not.toContainText(btoa(`user:${secret}`).slice(0, 10));
  });
}

test('a secret in a plain text field is masked, whatever the field is called in the language of the user', async ({
  host,
  stage,
}) => {
  const props = {
    verbindung: { type: 'SHORT_TEXT', displayName: 'Verbindung', required: true },
    kopfzeile: { type: 'SHORT_TEXT', displayName: 'Kopfzeile', required: true },
    kennung: { type: 'LONG_TEXT', displayName: 'Kennung', required: true },
  };
  stage.instance.pieces.push({
    name: '@test/piece-text',
    displayName: 'Texty',
    version: '1.0.0',
    auth: { type: 'CUSTOM_AUTH', props },
  });
  const error = 'hunter2/x is wrong for couchbases://anna:hunter2%2Fx@cb.example.com, t0k3n-1 and a1b2c3d4 as well';
  stage.instance.inTurn(route, rejectedCredentials(error));
  await host.open();
  await host.connect({ pieceName: '@test/piece-text', connectionName: 'text-1' });
  const { root, submit, alert } = acmeDialog(host);
  await root.getByLabel('Verbindung').fill('couchbases://anna:hunter2/x@cb.example.com');
  await root.getByLabel('Kopfzeile').fill('X-Auth: t0k3n-1');
  await root.getByLabel('Kennung').fill('a1b2c3d4');
  await submit.click();
  await expect(alert).toContainText('••• is wrong for •••, ••• and ••• as well');
});

test('without the chunk that masks secrets, nothing of the provider’s message is shown', async ({
  host,
  stage,
  page,
}) => {
  stage.instance.inTurn(route, rejectedCredentials(`Unknown key ${secret}`));
  await page.route(/\/error-hint-/, (request) => request.abort());
  const { key, submit, alert } = await openAcme(host);
  await key.fill(secret);
  await submit.click();
  await expect(alert).toHaveText('Acme didn’t accept these details. Check them and try again.');
});

test('values that are not secret stay readable in an error message', async ({ host, stage }) => {
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
  stage.instance.inTurn(route, rejectedCredentials(error));
  await host.open();
  await host.connect({ pieceName: '@test/piece-host', connectionName: 'host-1' });
  const { root, submit, alert } = acmeDialog(host);
  await root.getByLabel('Host').fill('db.exmaple.com');
  await root.getByLabel('Key', { exact: true }).fill('12345');
  await submit.click();
  await expect(alert).toContainText('ENOTFOUND db.exmaple.com (key •••)');
});
