import { lastInput } from './support/last-input.ts';
import { expect, makeErrorAnswer, test } from './support/make.ts';
import { surfaces } from './support/surfaces.ts';

const saved = { status: 'resolved', value: { connection: { id: '1', name: 'Mailer' } } };

for (const kind of surfaces) {
  test(`${kind}: polling detects the sign-in, closes the window and verifies the connection`, async ({
    scene,
    host,
  }) => {
    const form = await scene.connect('mailer-2', { kind });
    const popup = await form.signIn();
    await expect(form.root.getByRole('heading', { name: 'Continue in the Mailer window' })).toBeVisible();
    const popupClosed = popup.waitForEvent('close');
    await popup.getByRole('link', { name: 'Allow' }).click();
    expect(await host.settled()).toEqual(saved);
    await popupClosed;
    expect(scene.make.requestsTo('POST /connections/1/test')).toHaveLength(1);
    expect(scene.make.requestsTo('POST /connections')).toHaveLength(1);
  });
}

test('“Start again” after the user closed the window uses the same connection', async ({ scene, host, page }) => {
  const form = await scene.connect('mailer-2');
  const popup = await form.signIn();
  await popup.getByRole('link', { name: 'Allow' }).waitFor();
  await popup.close();
  await expect(form.root.getByRole('heading', { name: 'Finish in the other window' })).toBeVisible();
  const secondPopup = page.context().waitForEvent('page');
  await form.button('Start again').click();
  await (await secondPopup).getByRole('link', { name: 'Allow' }).click();
  expect(await host.settled()).toEqual(saved);
  expect(scene.make.requestsTo('POST /connections')).toHaveLength(1);
});

test('“Open Mailer” opens the window that was blocked', async ({ scene, host, page }) => {
  const form = await scene.connect('mailer-2');
  await form.submitBlocked();
  await expect(form.root.getByRole('heading', { name: 'Your browser blocked the Mailer window' })).toBeVisible();
  const popup = page.context().waitForEvent('page');
  await expect(form.link()).toBeVisible();
  await form.button('Open Mailer').click();
  await (await popup).getByRole('link', { name: 'Allow' }).click();
  expect(await host.settled()).toEqual(saved);
});

test('“I’ve finished” checks immediately, and reports a sign-in that is not complete', async ({ scene, host }) => {
  const form = await scene.connect('mailer-2');
  await form.signIn();
  await form.button('I’ve finished').click();
  await expect(form.root).toContainText('Mailer hasn’t confirmed the sign-in yet.');
  await (await scene.make.team()).authorize(1);
  lastInput(form.button('I’ve finished').click());
  expect(await host.settled()).toEqual(saved);
});

test('an error from Make before the sign-in starts is shown in the form, and the window closes', async ({ scene }) => {
  const form = await scene.connect('mailer-2');
  scene.make.on('POST /connections', makeErrorAnswer(400, 'Invalid scope'));
  const popup = await form.signIn();
  await expect(form.alert).toContainText('Invalid scope');
  if (!popup.isClosed()) await popup.waitForEvent('close');
});

test('the user’s own OAuth2 client: shows the redirect URL, and sends client ID and secret', async ({ scene }) => {
  const form = await scene.connect('mailer-2');
  await form.root.getByText('Advanced settings').click();
  await expect(form.root).toContainText('https://www.make.com/oauth/cb/mailer-2');
  await form.field('Client ID').fill('own-client');
  await form.field('Client secret').fill('own-secret');
  await form.signIn();
  await expect
    .poll(() => scene.make.requestsTo('POST /connections')[0]?.body)
    .toEqual({
      clientId: 'own-client',
      clientSecret: 'own-secret',
      scopes: ['read'],
      accountName: 'Mailer',
      accountType: 'mailer-2',
    });
});

test('reconnecting offers to sign in again or to change details; signing in keeps the data', async ({
  scene,
  host,
}) => {
  scene.make.add({
    id: 4,
    name: 'team mail',
    type: 'mailer-2',
    uid: '1',
    data: { clientId: 'x', clientSecret: 'y' },
  });
  const form = await scene.connect('mailer-2', { options: { connectionName: 'team mail' } });
  await form.button('Try another way').click();
  await expect(form.root.getByRole('button', { name: /Change details/ })).toBeVisible();
  await form.root.getByRole('button', { name: /Sign in again/ }).click();
  const popup = await form.signIn();
  await popup.getByRole('link', { name: 'Allow' }).click();
  expect(await host.settled()).toEqual({ status: 'resolved', value: { connection: { id: '4', name: 'team mail' } } });
  expect(scene.make.requestsTo('GET /oauth/reauth/4')).toHaveLength(1);
  expect((await scene.make.connections())[0]?.data).toEqual({ clientId: 'x', clientSecret: 'y' });
});

test('a sign-in that takes over a minute: the dialog says so and keeps waiting', async ({ scene, page }) => {
  await page.clock.install();
  const form = await scene.connect('mailer-2');
  const popup = await form.signIn();
  await expect(form.heading('Continue in the Mailer window')).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(form.heading('Still waiting for Mailer')).toBeVisible();
  expect(popup.isClosed()).toBe(false);
  await expect(form.button('Start again')).toBeVisible();
});
