import type { Answer } from '../demo/testing/answer.ts';
import { deferred } from '../demo/testing/deferred.ts';
import type { HostPage } from './support/host-page.ts';
import { type Content, closed, secret, secretInput } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';
import { button, discard, expectSavedOnce, request, route, save } from './support/unresolved-saves.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(async ({ host, stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
  await host.open();
});

/** The next dialog creates the connection, as if there had been no save before it. */
async function expectNextCreates(host: HostPage, dialog: Content): Promise<void> {
  await host.connect(request);
  await secretInput(dialog).fill(secret);
  lastInput(button(dialog, 'Connect').click());
  await expectSavedOnce(host);
}

const lostAnswers: [name: string, answer: Answer][] = [
  ['the connection is cut', 'drop'],
  ['the server fails', { status: 500, body: {} }],
  ['a proxy gives up', { status: 504, html: '<h1>504</h1>' }],
  ['a proxy answers with a page', { status: 200, html: '<h1>Log in</h1>' }],
  ['the answer has another shape', { status: 201, body: { connection: 'x' } }],
];

for (const kind of surfaces) {
  for (const [name, answer] of lostAnswers) {
    test(`${kind}: saved, then ${name}, then discarded: resolves with the connection`, async ({ host, stage }) => {
      stage.instance.loseAnswers(route, answer);
      const content = await connectOn(kind, host, request);
      await save(content);
      await expect(content.getByRole('alert')).toContainText('It may have been saved anyway.');
      await discard(content);
      await expectSavedOnce(host);
    });
  }

  test(`${kind}: cancelled during a save that succeeds: resolves with the connection`, async ({ host, stage }) => {
    stage.instance.loseAnswers(route, 'hang');
    const content = await connectOn(kind, host, request);
    await save(content);
    await expect.poll(() => stage.instance.saves.length).toBe(1);
    await button(content, 'Cancel').click();
    await discard(content);
    await expectSavedOnce(host);
  });

  test(`${kind}: saved after the dialog was closed: the next dialog makes no second connection`, async ({
    host,
    stage,
  }) => {
    const { promise: finished, resolve: finish } = deferred();
    stage.instance.loseAnswers(route, 'hang', finished);
    const first = await connectOn(kind, host, request);
    await save(first);
    await expect.poll(() => stage.instance.saves.length).toBe(1);
    await button(first, 'Cancel').click();
    await discard(first);
    await expect(first.getByText('Checking whether Acme was connected…').first()).toBeVisible();
    expect(await host.settled(), 'it is not there yet').toEqual(closed);
    finish();
    await expect.poll(async () => (await stage.instance.stored()).length).toBe(1);
    stage.instance.off(route);
    const second = await connectOn(kind, host, request);
    await expect(second.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
    await secretInput(second).fill(secret);
    lastInput(button(second, 'Reconnect').click());
    await expectSavedOnce(host);
    const third = await connectOn(kind, host, request);
    await expect(third.getByRole('heading', { name: 'Connect Acme' }), 'the save is resolved').toBeVisible();
    await expect(third.getByLabel('Connection name')).toHaveValue('Acme 2');
  });
}

test('not saved, then discarded: no connection, and the next dialog creates one', async ({ host, stage, dialog }) => {
  stage.instance.on(route, { status: 500, body: {} });
  await host.connect(request);
  await save(dialog);
  await discard(dialog);
  expect(await host.settled()).toEqual(closed);
  stage.instance.off(route);
  await expectNextCreates(host, dialog);
});

test('the list does not say: closed without a connection, and the next dialog saves under the same name', async ({
  host,
  stage,
  dialog,
}) => {
  stage.instance.loseAnswers(route, { status: 500, body: {} });
  await host.connect(request);
  await save(dialog);
  stage.instance.on('GET /v1/app-connections', 'drop');
  await discard(dialog);
  expect(await host.settled()).toEqual(closed);
  stage.instance.off(route);
  await expectNextCreates(host, dialog);
});
