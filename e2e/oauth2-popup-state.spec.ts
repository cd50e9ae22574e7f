import { expectFocusIn } from './support/focus.ts';
import { noLeftovers } from './support/host-page.ts';
import { decide, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

const closedHeading = 'Finish in the other window';

for (const kind of surfaces) {
  test(`${kind}: “Start again” after the user closed the window starts a new attempt`, async ({
    host,
    stage,
    oauth2,
  }) => {
    const dialog = await oauth2.open({ kind });
    const window = await dialog.signIn();
    await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
    await window.close();
    await expect(dialog.heading(closedHeading)).toBeVisible();
    await expect(dialog.root.getByRole('status').filter({ hasText: 'If you closed it, start again.' })).toBeVisible();
    decide(await dialog.signIn(dialog.button('Start again')));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toHaveLength(1);
    expect(oauth2.provider.requestParams(0).state).not.toBe(oauth2.provider.requestParams(1).state);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: the user can start again after a denial that the redirect page does not report`, async ({
    host,
    oauth2,
  }) => {
    const dialog = await oauth2.open({ kind });
    const window = await dialog.signIn();
    decide(window, 'Deny');
    await window.waitForURL('**/redirect?error=*');
    await window.close();
    await expect(dialog.heading(closedHeading)).toBeVisible();
    decide(await dialog.signIn(dialog.button('Start again')));
    expect(await host.settled()).toEqual(mailerSaved);
  });
}

const failures: [failure: string, query: string, message: string, detail: string, reason: string][] = [
  [
    'a denial',
    'error=access_denied&error_description=The+user+said+no',
    'Access to Mailer wasn’t allowed, so nothing was connected. Sign in again and allow access.',
    'Mailer says: The user said no',
    'access_denied',
  ],
  [
    'an error of the provider',
    'error=invalid_scope',
    'Mailer ended the sign-in with an error. Sign in again. If this keeps happening, contact support.',
    'Mailer says: invalid_scope',
    'provider_error',
  ],
];

for (const [failure, query, message, detail, reason] of failures) {
  test(`${failure} that the dialog’s redirect page reports is shown in the form`, async ({
    host,
    page,
    stage,
    oauth2,
  }) => {
    oauth2.provider.denial = query;
    const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
    const window = await dialog.signIn();
    const windowClosed = window.waitForEvent('close');
    decide(window, 'Deny');
    await expect(dialog.alert).toContainText(message);
    await expect(dialog.alert).toContainText(detail);
    await expect(dialog.alert).toBeFocused();
    await windowClosed;
    await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
    expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason });
    expect(stage.instance.saves).toEqual([]);
    decide(await dialog.signIn(dialog.button('Sign in again')));
    expect(await host.settled()).toEqual(mailerSaved);
    expect(page.context().pages()).toHaveLength(1);
  });
}

test('after a minute the dialog says that it is still waiting, and the sign-in can be completed', async ({
  host,
  page,
  oauth2,
}) => {
  await page.clock.install();
  const release = oauth2.provider.hold();
  const dialog = await oauth2.open();
  // Playwright reports a page only after its first response.
  const window = dialog.signIn();
  await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(dialog.heading('Still waiting for Mailer')).toBeVisible();
  await expect(dialog.root.getByText('Take your time.')).toBeVisible();
  await expectFocusIn(dialog.heading('Still waiting for Mailer'));
  release();
  decide(await window);
  expect(await host.settled()).toEqual(mailerSaved);
});

for (const control of ['Cancel', 'Close', 'Escape']) {
  test(`${control} while authorizing returns to the form and keeps its values`, async ({
    host,
    page,
    stage,
    oauth2,
  }) => {
    const props = { tenant: { type: 'SHORT_TEXT', displayName: 'Tenant', required: true } };
    const dialog = await oauth2.open({ app: 'own', auth: { props } });
    await dialog.field('Tenant').fill('contoso');
    const window = await dialog.signIn();
    const windowClosed = window.waitForEvent('close');
    const heading = dialog.heading('Continue in the Mailer window');
    if (control === 'Escape') await heading.press('Escape');
    else await dialog.button(control).click();
    await windowClosed;
    await expect(dialog.field('Tenant')).toHaveValue('contoso');
    await expect(dialog.field('Client ID')).toHaveValue(ownClient.id);
    await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
    await expect(dialog.root.locator(':focus')).toHaveCount(1);
    await expect(dialog.alert).toHaveCount(0);
    expect(await host.outcome()).toEqual({ status: 'pending' });
    expect(page.context().pages()).toHaveLength(1);
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { props: { tenant: 'contoso' } } }]);
  });
}
