import { decide, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';

const tenant = { type: 'SHORT_TEXT', displayName: 'Tenant', required: true };
const hint = { type: 'SHORT_TEXT', displayName: 'Hint', required: false };
const region = {
  type: 'STATIC_DROPDOWN',
  displayName: 'Region',
  required: true,
  options: {
    options: [
      { label: 'Europe', value: 'eu' },
      { label: 'America', value: 'us' },
    ],
  },
};

for (const buildsUrls of [false, true]) {
  const urlBuilder = buildsUrls ? 'the server' : 'the browser';
  test(`values replace the placeholders in URL and scopes (${urlBuilder} builds the URL)`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.instance.buildsUrls = buildsUrls;
    const authUrl = `${stage.url('provider')}/{region}/{tenant}/authorize?for={tenant}&hint={hint}&keep={other}`;
    const auth = { authUrl, scope: ['{tenant}.read', '{tenant}.write'], props: { tenant, region, hint } };
    const dialog = await oauth2.open({ auth });
    await dialog.field('Tenant').fill(' contoso ');
    await dialog.field('Region').selectOption('America');
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    const [request] = oauth2.provider.requests;
    expect(request?.pathname).toBe('/us/contoso/authorize');
    expect(oauth2.provider.requestParams()).toMatchObject({ for: 'contoso', scope: 'contoso.read contoso.write' });
    expect(request?.searchParams.get('hint')).toBe('');
    if (!buildsUrls) expect(request?.searchParams.get('keep')).toBe('{other}');
    // Unresolved, as the official dialog sends it.
    expect(stage.instance.saves).toMatchObject([
      { value: { scope: '{tenant}.read {tenant}.write', props: { tenant: 'contoso', region: 'us', hint: '' } } },
    ]);
  });
}

test('missing required values are reported before a window opens', async ({ host, page, oauth2 }) => {
  const dialog = await oauth2.open({ app: 'own', auth: { props: { tenant, region } } });
  await dialog.field('Client secret').fill('');
  await dialog.continue.click();
  await expect(dialog.root.getByText('Enter Client secret.')).toBeVisible();
  await expect(dialog.root.getByText('Enter Tenant.')).toBeVisible();
  await expect(dialog.root.getByText('Choose Region.')).toBeVisible();
  await expect(dialog.field('Client secret')).toBeFocused();
  expect(page.context().pages()).toHaveLength(1);
  await dialog.field('Client secret').fill(ownClient.secret);
  await dialog.field('Tenant').fill('contoso');
  await dialog.field('Region').selectOption('Europe');
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

for (const address of [
  'javascript:alert(1)',
  'data:text/html,x',
  'example.org',
  '//example.org',
  'https://',
  'file:///etc',
]) {
  test(`no window opens for the authorization URL ${address}`, async ({ host, page, stage, oauth2 }) => {
    const props = { authUrl: { type: 'SHORT_TEXT', displayName: 'Sign-in address', required: true } };
    const dialog = await oauth2.open({ auth: { authUrl: '{authUrl}', props } });
    await dialog.field('Sign-in address').fill(address);
    await dialog.continue.click();
    await expect(dialog.alert).toHaveText('The sign-in address isn’t valid. Check Sign-in address and try again.');
    await expect(dialog.field('Sign-in address')).toHaveValue(address);
    expect(page.context().pages()).toHaveLength(1);
    expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'invalid_address' });
    await dialog.field('Sign-in address').fill(`${stage.url('provider')}/authorize`);
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
  });
}
