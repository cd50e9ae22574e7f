import { closed } from './support/journey.ts';
import { lastInput } from './support/last-input.ts';
import { expect, jsonAnswer, makeErrorAnswer, test } from './support/make.ts';

test.beforeEach(({ scene }) => {
  scene.make.add({ name: 'Sales key', data: { apiKey: 'x' } });
  scene.make.add({
    name: 'Team mail',
    type: 'mailer-2',
    uid: '3',
    scopes: ['read'],
    metadata: { type: 'email', value: 'ada@acme.example' },
  });
  scene.make.add({ name: 'Unfinished', type: 'mailer-2' });
});

test('lists the connections of a team, with their accounts and states', async ({ scene }) => {
  const dialog = await scene.connections();
  await expect(dialog.rows).toHaveCount(3);
  await expect(dialog.row('Unfinished')).toContainText('Not set up yet');
  await dialog.openDetails('Team mail');
  await expect(dialog.root).toContainText('ada@acme.example');
  await expect(dialog.root).toContainText('Mailer');
  await expect(dialog.button('Replace'), 'not supported by Make').toHaveCount(0);
});

test('renames a connection and returns the new name to the host page', async ({ scene, host }) => {
  const dialog = await scene.connections();
  await dialog.openAction('Sales key', 'Rename');
  const name = dialog.root.getByLabel('Connection name');
  await expect(name, 'as long as Make allows').toHaveAttribute('maxlength', '128');
  await name.fill('Sales key 2');
  await dialog.button('Save').click();
  await expect(dialog.notice).toContainText('Renamed to “Sales key 2”.');
  expect(scene.make.requestsTo('PATCH /connections/1')[0]?.body).toEqual({ name: 'Sales key 2' });
  lastInput(dialog.button('Done').click());
  expect(await host.settled(), 'the page receives the new name').toMatchObject({
    value: { connection: { id: '1', name: 'Sales key 2' } },
  });
});

const checks: [
  state: string,
  response: ReturnType<typeof jsonAnswer> | undefined,
  grantedScopes: string[],
  message: string,
][] = [
  ['valid', undefined, ['read'], '“Team mail” is working.'],
  ['invalid', jsonAnswer(200, { verified: false }), ['read'], '“Team mail” no longer works. Reconnect it.'],
  ['rejected with a message', makeErrorAnswer(400, 'Token revoked.'), ['read'], 'The app says: Token revoked.'],
  ['missing permissions', undefined, [], '“Team mail” works but is missing permissions it now needs.'],
];

for (const [state, response, scopes, message] of checks) {
  test(`“Check now” reports a connection that is ${state}`, async ({ scene }) => {
    if (response) scene.make.on('POST /connections/2/test', response);
    const dialog = await scene.connections();
    await (await scene.make.team()).connections.update(2, { scopes });
    await dialog.openDetails('Team mail');
    await dialog.button('Check now').click();
    await expect(dialog.notice).toContainText(message);
    await expect(dialog.root.getByText('Needs reconnecting')).toHaveCount(state === 'valid' ? 0 : 1);
  });
}

test('the list of one type marks missing permissions, until the user signs in again', async ({ scene, page }) => {
  await (await scene.make.team()).connections.update(2, { scopes: [] });
  const dialog = await scene.connections('mailer-2');
  await expect(dialog.row('Team mail')).toContainText('Needs reconnecting');
  await dialog.openAction('Team mail', 'Reconnect');
  const popup = page.context().waitForEvent('page');
  await dialog.button('Continue to Mailer').click();
  await (await popup).getByRole('link', { name: 'Allow' }).click();
  await expect(dialog.row('Team mail')).toBeVisible();
  await expect(dialog.row('Team mail')).not.toContainText('Needs reconnecting');
});

test('deleting a connection in use requires to confirm Make’s message', async ({ scene }) => {
  const usage = { scenarios: ['Daily report'], webhooks: [] };
  await (await scene.make.team()).connections.update(1, { usage });
  const dialog = await scene.connections();
  await dialog.openAction('Sales key', 'Delete');
  await dialog.button('Delete').click();
  await expect(dialog.root.getByRole('alert')).toContainText(
    "The connection is used in 1 scenario(s). Confirm to delete it. Scenario 'Daily report' uses this connection.",
  );
  await expect(dialog.button('Keep it'), 'the focus is on the button that changes nothing').toBeFocused();
  expect(await scene.make.connections()).toHaveLength(3);
  await dialog.button('Delete anyway').click();
  await expect(dialog.notice).toContainText('“Sales key” was deleted.');
  expect(await scene.make.connections()).toHaveLength(2);
});

test('a refusal to delete that has no words can be overruled, too', async ({ scene }) => {
  scene.make.inTurn('DELETE /connections/1', { status: 409, html: '<h1>Conflict</h1>' });
  const dialog = await scene.connections();
  await dialog.openAction('Sales key', 'Delete');
  await dialog.button('Delete').click();
  await expect(dialog.root.getByRole('alert')).toContainText('The server didn’t accept this change.');
  await dialog.button('Delete anyway').click();
  await expect(dialog.notice).toContainText('“Sales key” was deleted.');
});

test('offers a new connection in place of one that is not editable', async ({ scene }) => {
  scene.make.add({ name: 'Fixed', editable: false });
  const dialog = await scene.connections();
  await dialog.openDetails('Fixed');
  await expect(dialog.root).toContainText('can’t be changed');
  await expect(dialog.button('Reconnect')).toHaveCount(0);
  await dialog.button('Create a new one').click();
  await expect(dialog.root.getByRole('heading', { name: 'Connect Acme' })).toBeVisible();
});

test('creates a connection of a type that the user selects', async ({ scene }) => {
  const dialog = await scene.connections();
  await dialog.button('New connection').click();
  await dialog.root.getByRole('button', { name: /Acme/ }).click();
  await dialog.root.getByLabel('API key', { exact: true }).fill('sk-1');
  await dialog.button('Connect').click();
  await expect(dialog.notice).toContainText('is connected.');
  await expect(dialog.rows).toHaveCount(4);
});

test('a name is no longer than Make allows', async ({ scene, host }) => {
  const form = await scene.connect('acme-1');
  await expect(form.field('Connection name')).toHaveAttribute('maxlength', '128');
  await form.button('Cancel').click();
  expect(await host.settled()).toEqual(closed);
  await host.connect({ pieceName: 'acme-1', connectionName: 'n'.repeat(129) });
  expect(await host.settled()).toMatchObject({ status: 'rejected', code: 'invalid_options' });
});
