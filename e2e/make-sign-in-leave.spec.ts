import { expect, test } from './support/make.ts';

const saved = { status: 'resolved', value: { connection: { id: '1', name: 'Mailer' } } };

test('the question whether to leave stays while a check ends', async ({ scene }) => {
  const form = await scene.connect('mailer-2');
  await form.signIn();
  await form.button('I’ve finished').waitFor();
  const answer = scene.make.hold('GET /connections/1');
  await form.button('I’ve finished').click();
  await expect(form.root.getByText('Checking', { exact: false })).toBeVisible();
  await form.button('Cancel').click();
  const question = form.root.getByRole('heading', { name: 'Leave without signing in?' });
  await expect(question).toBeFocused();
  answer();
  await expect.poll(() => scene.make.requestsTo('GET /connections/1').length).toBeGreaterThan(1);
  await expect(question).toBeFocused();
});

test('Cancel during the sign-in: the user can delete the new connection', async ({ scene }) => {
  const form = await scene.connect('mailer-2');
  const popup = await form.signIn();
  await form.button('I’ve finished').waitFor();
  const popupClosed = popup.waitForEvent('close');
  await form.button('Cancel').click();
  await expect(form.root.getByRole('heading', { name: 'Leave without signing in?' })).toBeFocused();
  expect(await scene.make.connections()).toHaveLength(1);
  await form.button('Delete it').click();
  await expect(form.button('Continue to Mailer')).toBeVisible();
  await popupClosed;
  expect(await scene.make.connections()).toEqual([]);
});

test('Cancel during the sign-in: the user can keep the new connection for the next one', async ({
  scene,
  host,
  page,
}) => {
  const form = await scene.connect('mailer-2');
  await form.signIn();
  await form.button('I’ve finished').waitFor();
  await page.keyboard.press('Escape');
  await form.button('Back to sign-in').click();
  await expect(form.root.getByRole('heading', { name: 'Continue in the Mailer window' })).toBeVisible();
  await form.button('Cancel').click();
  await form.button('Keep it for later').click();
  const secondPopup = await form.signIn();
  await secondPopup.getByRole('link', { name: 'Allow' }).click();
  expect(await host.settled()).toEqual(saved);
  expect(scene.make.requestsTo('POST /connections')).toHaveLength(1);
});

test('a connection for a sign-in that the host page aborts is deleted', async ({ scene, host }) => {
  const form = await scene.connect('mailer-2', { abortable: true });
  await form.signIn();
  await form.button('I’ve finished').waitFor();
  await host.abort('The user has gone on.');
  expect(await host.settled()).toMatchObject({ status: 'rejected' });
  expect(await scene.make.connections()).toEqual([]);
});

test('a connection for a sign-in that is cancelled while it begins is deleted', async ({ scene }) => {
  const form = await scene.connect('mailer-2');
  const answer = scene.make.hold('POST /connections');
  await form.signIn();
  await form.button('Cancel').click();
  await expect(form.button('Continue to Mailer')).toBeVisible();
  answer();
  await expect.poll(() => scene.make.count('DELETE /connections/1')).toBe(1);
  await expect.poll(() => scene.make.connections()).toEqual([]);
});
