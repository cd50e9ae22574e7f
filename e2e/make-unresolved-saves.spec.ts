import { closed } from './support/journey.ts';
import { lastInput, settledBy } from './support/last-input.ts';
import { expect, test } from './support/make.ts';
import { surfaces } from './support/surfaces.ts';

for (const kind of surfaces) {
  test(`${kind}: created, answer lost, then discarded: resolves with it`, async ({ scene, host }) => {
    scene.make.loseAnswers('POST /connections', { status: 502, html: '<h1>502</h1>' });
    const form = await scene.connect('acme-1', { kind });
    await form.field('API key').fill('sk-1234');
    await form.button('Connect').click();
    await form.button('Cancel').click();
    lastInput(form.button('Discard').click());
    expect(await host.settled()).toEqual({
      status: 'resolved',
      value: { connection: { id: '1', name: 'Acme' } },
    });
  });
}

test('the next dialog finds the connection, and makes no second one', async ({ scene, host }) => {
  scene.make.add({ name: 'Acme' });
  scene.make.loseAnswers('POST /connections', { status: 502, html: '<h1>502</h1>' });
  const form = await scene.connect('acme-1');
  await form.field('API key').fill('sk-1234');
  await form.button('Connect').click();
  await expect(form.alert).toBeVisible();
  scene.make.on('GET /connections', { status: 500, body: {} });
  await form.button('Cancel').click();
  expect(await settledBy(host, form.button('Discard').click())).toEqual(closed);
  scene.make.off('GET /connections');
  scene.make.off('POST /connections');
  await host.connect({ pieceName: 'acme-1' });
  await expect(form.root.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  await form.field('API key').fill('sk-5678');
  lastInput(form.button('Reconnect').click());
  expect(await host.settled()).toEqual({
    status: 'resolved',
    value: { connection: { id: '2', name: 'Acme 2' } },
  });
  expect((await scene.make.connections()).map(({ name }) => name)).toEqual(['Acme', 'Acme 2']);
});
