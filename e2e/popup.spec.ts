import { rejectedCredentials } from '../demo/testing/answer.ts';
import { hostHtml } from './support/host-html.ts';
import { noLeftovers } from './support/host-page.ts';
import { request, saved, secretInput, typeAndSave } from './support/journey.ts';
import { basicPiece, noAuthPiece, secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ stage }) => {
  stage.instance.pieces = [secretPiece, basicPiece, noAuthPiece];
});

for (const kind of surfaces) {
  test(`${kind}: a failed save can be corrected and repeated under the same name`, async ({ host, stage }) => {
    const refusal = rejectedCredentials('Wrong password');
    stage.instance.on('POST /v1/app-connections', ({ body }) => (body.value.password === 'no' ? refusal : undefined));
    await host.open();
    const content = await connectOn(kind, host, { pieceName: basicPiece.name });
    const save = content.getByRole('button', { name: 'Connect', exact: true });
    await content.getByLabel('Connection name').fill('Mine');
    await content.getByLabel('Email').fill('me@example.org');
    await content.getByLabel('Password', { exact: true }).fill('no');
    await save.click();
    await expect(content.getByRole('alert')).toContainText('Wrong password');
    await content.getByLabel('Password', { exact: true }).fill('yes');
    await save.click();
    const name = stage.instance.saves[0]?.externalId;
    expect(await host.settled()).toMatchObject({ value: { connection: { name } } });
    expect(stage.instance.saves.map(({ externalId, displayName }) => [externalId, displayName])).toEqual([
      [name, 'Mine'],
      [name, 'Mine'],
    ]);
    expect((await host.events()).map(({ type }) => type)).toEqual([
      'shown',
      'ready',
      'saving',
      'save_failed',
      'saving',
      'saved',
    ]);
  });

  test(`${kind}: an existing connection is reconnected`, async ({ host, stage }) => {
    const { name: pieceName, version: pieceVersion } = secretPiece;
    const existing = {
      id: 'known'.padEnd(21, '0'),
      displayName: 'Our Acme',
      type: 'SECRET_TEXT',
      pieceName,
      pieceVersion,
    };
    stage.instance.connections = [{ ...existing, externalId: request.connectionName }];
    await host.open();
    const content = await connectOn(kind, host, request);
    await expect(content.getByText('You’re reconnecting “Our Acme”')).toBeVisible();
    await secretInput(content).fill('new');
    await content.getByRole('button', { name: 'Reconnect' }).click();
    expect(await host.settled()).toMatchObject({ value: { connection: { id: existing.id } } });
    expect(stage.instance.saves).toMatchObject([{ displayName: 'Our Acme' }]);
  });

  test(`${kind}: an app without credentials is connected`, async ({ host, stage }) => {
    await host.open();
    const content = await connectOn(kind, host, { pieceName: noAuthPiece.name, connectionName: 'open' });
    await content.getByRole('button', { name: 'Connect', exact: true }).click();
    expect(await host.settled()).toMatchObject({ value: { connection: { name: 'open' } } });
    expect(stage.instance.saves).toMatchObject([{ type: 'NO_AUTH' }]);
  });
}

const sizes: [newWindow: object, features: string][] = [
  [{}, 'width=700,height=700,top=0,left=0'],
  [{ width: 0, height: 0 }, 'width=700,height=700,top=0,left=0'],
  [{ width: 500, height: 640, top: 80, left: 120 }, 'width=500,height=640,top=80,left=120'],
  [{ top: 5 }, 'width=700,height=700,top=5,left=0'],
];

test('window.open() gets the arguments that the official SDK passes', async ({ host, page, stage }) => {
  await page.addInitScript(() => {
    const { open } = window;
    window.open = (...args) => {
      window.opened = [...(window.opened ?? []), args];
      return open.apply(window, args);
    };
  });
  await host.open();
  for (const [newWindow] of sizes) {
    await host.connect({ ...request, newWindow }, { abortable: true });
    await host.abort('seen');
  }
  const url = `${stage.url('connect', '/embed/index.html')}#${stage.url('instance')}`;
  expect(await page.evaluate(() => window.opened)).toEqual(sizes.map(([, features]) => [url, '_blank', features]));
  await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
});

test('reloading the window restarts the dialog with a new token', async ({ host, page, stage }) => {
  await host.open();
  await host.configure({}, ['jwt-1', 'jwt-2']);
  const opened = page.waitForEvent('popup');
  await host.connect({ ...request, newWindow: {} });
  const popup = await opened;
  await secretInput(popup).fill('typed before');
  await popup.reload();
  await expect(secretInput(popup)).toHaveValue('');
  expect(await host.outcome()).toEqual({ status: 'pending' });
  await typeAndSave(popup);
  expect(await host.settled()).toEqual(saved);
  expect(stage.instance.saves).toHaveLength(1);
  const signIns = stage.instance.requests.filter(({ path }) => path === '/v1/managed-authn/external-token');
  expect(signIns.map(({ body }) => body.externalAccessToken)).toEqual(['jwt-1', 'jwt-2']);
});

test('the dialog’s URL without an opener shows a message', async ({ page, stage }) => {
  await page.goto(stage.url('connect', '/embed/'));
  await expect(page.getByRole('heading', { name: 'Nothing to connect here' })).toBeVisible();
});

test('the window closes after the save if the host page has navigated', async ({ host, page, stage }) => {
  stage.sites.host = (path) => ({ html: path === '/' ? hostHtml(stage) : '<title>Next page</title>' });
  await host.open();
  const opened = page.waitForEvent('popup');
  await host.connect({ ...request, newWindow: {} });
  const popup = await opened;
  await expect(secretInput(popup)).toBeVisible();
  await page.evaluate(() => location.assign('/next'));
  await page.waitForURL('**/next');
  const popupClosed = popup.waitForEvent('close');
  await typeAndSave(popup);
  await popupClosed;
  expect(stage.instance.saves).toHaveLength(1);
});

declare global {
  interface Window {
    opened?: unknown[][];
  }
}
