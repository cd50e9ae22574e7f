import type { Answer } from '../demo/testing/answer.ts';
import { deferred } from '../demo/testing/deferred.ts';
import type { HostPage } from './support/host-page.ts';
import { button, type Content, closed, fillAndSubmit, secret, secretInput } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { noAuthPiece, secretPiece } from './support/pieces.ts';
import { saveRoute } from './support/routes.ts';
import { connectOn, surfaces } from './support/surfaces.ts';
import { expect, test } from './support/test.ts';
import { discard, expectSavedOnce, unnamedRequest } from './support/unresolved-saves.ts';

test.beforeEach(async ({ host, stage }) => {
  stage.instance.pieces = [secretPiece, noAuthPiece];
  await host.open();
});

/** The next dialog creates the connection, as if there had been no save before it. */
async function expectNextCreates(host: HostPage, dialog: Content): Promise<void> {
  await host.connect(unnamedRequest);
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
      stage.instance.loseAnswers(saveRoute, answer);
      const content = await connectOn(kind, host, unnamedRequest);
      await fillAndSubmit(content);
      await expect(content.getByRole('alert')).toContainText('It may have been saved anyway.');
      await discard(content);
      await expectSavedOnce(host);
    });
  }

  test(`${kind}: cancelled during a save that succeeds: resolves with the connection`, async ({ host, stage }) => {
    stage.instance.loseAnswers(saveRoute, 'hang');
    const content = await connectOn(kind, host, unnamedRequest);
    await fillAndSubmit(content);
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
    stage.instance.loseAnswers(saveRoute, 'hang', finished);
    const first = await connectOn(kind, host, unnamedRequest);
    await fillAndSubmit(first);
    await expect.poll(() => stage.instance.saves.length).toBe(1);
    await button(first, 'Cancel').click();
    await discard(first);
    await expect(first.getByText('Checking whether Acme was connected…').first()).toBeVisible();
    expect(await host.settled(), 'it is not there yet').toEqual(closed);
    finish();
    await expect.poll(async () => (await stage.instance.stored()).length).toBe(1);
    stage.instance.off(saveRoute);
    const second = await connectOn(kind, host, unnamedRequest);
    await expect(second.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
    await secretInput(second).fill(secret);
    lastInput(button(second, 'Reconnect').click());
    await expectSavedOnce(host);
    const third = await connectOn(kind, host, unnamedRequest);
    await expect(third.getByRole('heading', { name: 'Connect Acme' }), 'the save is resolved').toBeVisible();
    await expect(third.getByLabel('Connection name')).toHaveValue('Acme 2');
  });
}

test('not saved, then discarded: no connection, and the next dialog creates one', async ({ host, stage, dialog }) => {
  stage.instance.on(saveRoute, { status: 500, body: {} });
  await host.connect(unnamedRequest);
  await fillAndSubmit(dialog);
  await discard(dialog);
  expect(await host.settled()).toEqual(closed);
  stage.instance.off(saveRoute);
  await expectNextCreates(host, dialog);
});

test('the list does not say: closed without a connection, and the next dialog saves under the same name', async ({
  host,
  stage,
  dialog,
}) => {
  stage.instance.loseAnswers(saveRoute, { status: 500, body: {} });
  await host.connect(unnamedRequest);
  await fillAndSubmit(dialog);
  stage.instance.on('GET /v1/app-connections', 'drop');
  await discard(dialog);
  expect(await host.settled()).toEqual(closed);
  stage.instance.off(saveRoute);
  await expectNextCreates(host, dialog);
});
