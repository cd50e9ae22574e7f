import { nothing } from './support/host-page.ts';
import { answer, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

const looksClosed = 'Finish in the other window';

for (const kind of surfaces) {
  test(`${kind}: a window that the user closed: start again`, async ({ host, stage, oauth2 }) => {
    const dialog = await oauth2.open({ kind });
    const window = await dialog.signIn();
    await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
    await window.close();
    await expect(dialog.heading(looksClosed)).toBeVisible();
    await expect(dialog.root.getByRole('status').filter({ hasText: 'If you closed it, start again.' })).toBeVisible();
    answer(await dialog.signIn(dialog.button('Start again')));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toHaveLength(1);
    expect(oauth2.provider.requestParams(0).state).not.toBe(oauth2.provider.requestParams(1).state);
    expect(await host.remains()).toEqual(nothing);
  });

  test(`${kind}: denied, and the redirect page says nothing about it`, async ({ host, oauth2 }) => {
    const dialog = await oauth2.open({ kind });
    const window = await dialog.signIn();
    answer(window, 'Deny');
    await window.waitForURL('**/redirect?error=*');
    await window.close();
    await expect(dialog.heading(looksClosed)).toBeVisible();
    answer(await dialog.signIn(dialog.button('Start again')));
    expect(await host.settled()).toEqual(mailerSaved);
  });
}

const denials: [when: string, answer: string, words: string, detail: string, reason: string][] = [
  [
    'denied',
    'error=access_denied&error_description=The+user+said+no',
    'Access to Mailer wasn’t allowed, so nothing was connected. Sign in again and allow access.',
    'Mailer says: The user said no',
    'access_denied',
  ],
  [
    'refused by the provider',
    'error=invalid_scope',
    'Mailer ended the sign-in with an error. Sign in again. If this keeps happening, contact support.',
    'Mailer says: invalid_scope',
    'provider_error',
  ],
];

for (const [when, denial, words, detail, reason] of denials) {
  test(`${when}, and our redirect page says so`, async ({ host, page, stage, oauth2 }) => {
    oauth2.provider.denial = denial;
    const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.ownPage } });
    const window = await dialog.signIn();
    const gone = window.waitForEvent('close');
    answer(window, 'Deny');
    await expect(dialog.alert).toContainText(words);
    await expect(dialog.alert).toContainText(detail);
    await expect(dialog.alert).toBeFocused();
    await gone;
    await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
    expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason });
    expect(stage.instance.saves).toEqual([]);
    answer(await dialog.signIn(dialog.button('Sign in again')));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(page.context().pages()).toHaveLength(1);
  });
}

test('a provider that takes its time, and a user who takes theirs', async ({ host, page, oauth2 }) => {
  await page.clock.install();
  const release = oauth2.provider.hold();
  const dialog = await oauth2.open();
  // Playwright tells of a page only when something has arrived.
  const window = dialog.signIn();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(dialog.heading('Still waiting for Mailer')).toBeVisible();
  await expect(dialog.root.getByText('Take your time.')).toBeVisible();
  await expect(dialog.heading('Still waiting for Mailer')).toBeFocused();
  release();
  answer(await window);
  expect(await host.settled()).toEqual(mailerSaved);
});

for (const way of ['Cancel', 'Close', 'Escape']) {
  test(`${way} in the middle goes back to the form`, async ({ host, page, stage, oauth2 }) => {
    const props = { tenant: { type: 'SHORT_TEXT', displayName: 'Tenant', required: true } };
    const dialog = await oauth2.open({ app: 'own', auth: { props } });
    await dialog.field('Tenant').fill('contoso');
    const window = await dialog.signIn();
    const gone = window.waitForEvent('close');
    const waiting = dialog.heading('Continue in the Mailer window');
    if (way === 'Escape') await waiting.press('Escape');
    else await dialog.button(way).click();
    await gone;
    await expect(dialog.field('Tenant')).toHaveValue('contoso');
    await expect(dialog.field('Client ID')).toHaveValue(ownClient.id);
    await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
    await expect(dialog.root.locator(':focus')).toHaveCount(1);
    await expect(dialog.alert).toHaveCount(0);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    expect(page.context().pages()).toHaveLength(1);
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { props: { tenant: 'contoso' } } }]);
  });
}
