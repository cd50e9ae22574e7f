import { hostHtml } from './support/host-html.ts';
import { closed } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { expect, jsonAnswer, makeErrorAnswer, test } from './support/make.ts';
import { prototypeAdditions } from './support/prototype-additions.ts';
import { surfaces } from './support/surfaces.ts';

const created = { status: 'resolved', value: { connection: { id: '1', name: 'Acme' } } };

for (const kind of surfaces) {
  test(`${kind}: creates a connection, verifies it and resolves with it`, async ({ scene, host }) => {
    const form = await scene.connect('acme-1', { kind });
    await expect(form.root.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
    await form.field('API key').fill('sk-1234');
    lastInput(form.button('Connect').click());
    expect(await host.settled()).toEqual(created);
    const [create] = scene.make.requestsTo('POST /connections');
    expect(create?.body).toEqual({ apiKey: 'sk-1234', accountName: 'Acme', accountType: 'acme-1' });
    expect(create?.query.get('teamId')).toBe('7');
    expect(create?.headers.get('authorization')).toBe('Bearer jwt-1');
    expect(scene.make.requestsTo('POST /connections/1/test')).toHaveLength(1);
  });
}

for (const [name, script] of Object.entries(prototypeAdditions)) {
  for (const kind of surfaces) {
    test(`${kind}: the definitions arrive in spite of what the page adds to prototypes: ${name}`, async ({
      scene,
      stage,
      host,
    }) => {
      stage.sites.host = () => ({ html: hostHtml(stage).replace('<head>', `<head>${script}`) });
      const form = await scene.connect('acme-1', { kind });
      await form.field('API key').fill('sk-1234');
      lastInput(form.button('Connect').click());
      expect(await host.settled()).toEqual(created);
    });
  }
}

test('says that the details go to the proxy', async ({ scene, stage }) => {
  const form = await scene.connect('acme-1');
  await expect(form.root.getByText('Your details go to')).toHaveText(
    `Your details go to ${new URL(stage.url('proxy')).host}`,
  );
});

test('a missing required value is reported at its field, and nothing is sent', async ({ scene }) => {
  const form = await scene.connect('acme-1');
  await form.button('Connect').click();
  await expect(form.field('API key')).toBeFocused();
  await expect(form.field('API key')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.field('API key')).toHaveAccessibleDescription(/API key/);
  expect(scene.make.requestsTo('POST /connections')).toEqual([]);
});

test('a failed verification shows the app’s message with the key masked, and keeps the input', async ({
  scene,
  host,
}) => {
  const form = await scene.connect('acme-1');
  scene.make.on('POST /connections/1/test', makeErrorAnswer(400, 'Access denied: sk-secret-1 is void.'));
  await form.field('API key').fill('sk-secret-1');
  await form.button('Connect').click();
  await expect(form.alert).toContainText('Acme didn’t accept these details.');
  await expect(form.alert).toContainText('Acme says: Access denied: ••• is void.');
  await expect(form.field('API key')).toHaveValue('sk-secret-1');
  expect(await scene.make.connections(), 'the unverified connection is deleted').toEqual([]);
  scene.make.off('POST /connections/1/test');
  await form.field('API key').fill('sk-secret-2');
  lastInput(form.button('Connect').click());
  expect(await host.settled()).toMatchObject({ status: 'resolved', value: { connection: { name: 'Acme' } } });
});

test('retrying after a lost response creates no second connection', async ({ scene, host }) => {
  const form = await scene.connect('acme-1');
  scene.make.on('POST /connections/1/test', 'drop');
  await form.field('API key').fill('sk-1234');
  await form.button('Connect').click();
  await expect(form.alert).toContainText('Couldn’t reach the server');
  scene.make.off('POST /connections/1/test');
  lastInput(form.button('Connect').click());
  expect(await host.settled()).toEqual(created);
  expect(scene.make.requestsTo('POST /connections')).toHaveLength(1);
});

test('a connection with the given name is updated, and all its fields are empty', async ({ scene, host }) => {
  scene.make.add({ id: 5, name: 'main', data: { apiKey: 'old' } });
  const form = await scene.connect('acme-1', { options: { connectionName: 'main' } });
  await expect(form.root.getByRole('heading', { name: 'Reconnect Acme' })).toBeVisible();
  await expect(form.root).toContainText('Fields you leave empty will be cleared');
  await expect(form.field('API key')).toHaveValue('');
  await form.field('API key').fill('sk-new');
  lastInput(form.button('Reconnect').click());
  expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: { id: '5', name: 'main' } } });
  expect((await scene.make.connections())[0]?.data).toEqual({ apiKey: 'sk-new' });
});

test('the given name is the key, whatever display name is given beside it', async ({ scene, host }) => {
  const options = { connectionName: 'customer-42', displayName: 'Acme' };
  const result = { status: 'resolved', value: { connection: { id: '1', name: 'customer-42' } } };
  for (const submit of ['Connect', 'Reconnect']) {
    const form = await scene.connect('acme-1', { options });
    await form.field('API key').fill('sk-1');
    lastInput(form.button(submit).click());
    expect(await host.settled()).toEqual(result);
  }
  expect((await scene.make.connections()).map(({ name }) => name)).toEqual(['customer-42']);
});

test('a connection that is not editable stays unchanged, and a new one is created', async ({ scene, host }) => {
  scene.make.add({ name: 'main', editable: false });
  const form = await scene.connect('acme-1', { options: { connectionName: 'main' } });
  await form.field('API key').fill('sk-new');
  lastInput(form.button('Connect').click());
  expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: { id: '2', name: 'main' } } });
});

test('closing the dialog creates no connection', async ({ scene, host }) => {
  const form = await scene.connect('acme-1');
  lastInput(form.button('Close').click());
  expect(await host.settled()).toEqual(closed);
  expect(scene.make.requestsTo('POST /connections')).toEqual([]);
});

test('an unknown connection type rejects with piece_not_found', async ({ scene, host }) => {
  await scene.configure();
  scene.make.on('GET /sdk/apps/connections/gone-1', jsonAnswer(404, {}));
  await host.connect({ pieceName: 'gone-1' });
  expect(await host.settled()).toMatchObject({ status: 'rejected', code: 'piece_not_found' });
});

test('configure() rejects an unknown kind of backend', async ({ host }) => {
  const backend = { kind: 'zapier' as 'make', baseUrl: host.stage.url('make'), teamId: 7 };
  const configured = host.open({ instanceUrl: undefined, backend });
  await expect(configured).rejects.toThrow(/ConnectError: .*backend\.kind.* type 'make'/);
});

test('suggests to remove “Bearer” from a pasted key', async ({ scene }) => {
  const form = await scene.connect('acme-1');
  await form.field('API key').fill('Bearer sk-live-51');
  await form.field('API key').press('Tab');
  await expect(form.field('API key')).toHaveAccessibleDescription(
    'The word “Bearer” usually isn’t part of this value.',
  );
  await form.button('Remove “Bearer”').click();
  await expect(form.field('API key')).toBeFocused();
  await expect(form.field('API key')).toHaveValue('sk-live-51');
});
