import { expectFocusIn } from './support/focus.ts';
import { noLeftovers } from './support/host-page.ts';
import { settledBy } from './support/last-input.ts';
import { acceptedSave, decide, expect, mailerSaved, type OAuth2AppKind, ownClient, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

const events = ['shown', 'ready', 'authorizing', 'authorized', 'saving', 'saved'];

const common = { code: '4/0Ab+%2F=', scope: 'read write', props: {} };

for (const kind of surfaces) {
  for (const buildsUrls of [false, true]) {
    const urlBuilder = buildsUrls ? 'the server' : 'the browser';
    const apps: [app: OAuth2AppKind, clientId: string, redirect: [site: string, path: string], value: object][] = [
      ['platform', 'platform-client', ['instance', '/redirect'], { type: 'PLATFORM_OAUTH2' }],
      ['cloud', 'cloud-client', ['cloud', '/redirect'], { type: 'CLOUD_OAUTH2' }],
      [
        'own',
        ownClient.id,
        ['instance', '/redirect'],
        { type: 'OAUTH2', client_secret: ownClient.secret, grant_type: 'authorization_code' },
      ],
    ];
    for (const [app, client_id, redirect, value] of apps) {
      test(`${kind}: saves the code of the ${app} app (${urlBuilder} builds the URL)`, async ({
        host,
        stage,
        oauth2,
      }) => {
        stage.instance.buildsUrls = buildsUrls;
        const dialog = await oauth2.open({ kind, app });
        const window = await dialog.signIn();
        await expectFocusIn(dialog.heading('Continue in the Mailer window'));
        decide(window);
        expect(await host.settled()).toEqual(mailerSaved);

        const redirectUri = stage.url(...redirect);
        expect(oauth2.provider.requestParams()).toMatchObject({
          response_type: 'code',
          client_id,
          redirect_uri: redirectUri,
          scope: 'read write',
        });
        expect(oauth2.provider.requests).toHaveLength(1);
        expect(acceptedSave(host).value).toEqual({
          ...common,
          ...value,
          client_id,
          ...(app !== 'cloud' && { redirect_url: redirectUri }),
        });
        expect((await host.events()).map(({ type }) => type)).toEqual(events);
        await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
      });
    }
  }

  test(`${kind}: client credentials open no window`, async ({ host, page, stage, oauth2 }) => {
    const auth = { grantType: 'client_credentials', authorizationMethod: 'HEADER' as const };
    const dialog = await oauth2.open({ kind, app: 'own', auth });
    const opened: unknown[] = [];
    page.context().on('page', (window) => opened.push(window));
    await expect(dialog.root.getByText('Connects without a user signing in.')).toBeVisible();
    expect(await settledBy(host, dialog.button('Connect').click())).toEqual(mailerSaved);
    expect(opened).toEqual([]);
    expect(acceptedSave(host).value).toEqual({
      ...common,
      type: 'OAUTH2',
      code: 'FAKE_CODE',
      client_id: ownClient.id,
      client_secret: ownClient.secret,
      redirect_url: stage.url('instance', '/redirect'),
      authorization_method: 'HEADER',
      grant_type: 'client_credentials',
    });
    expect(oauth2.provider.requests).toEqual([]);
    expect((await host.events()).map(({ type }) => type)).toEqual(['shown', 'ready', 'saving', 'saved']);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });
}

test('the user’s own app: the redirect URL can be copied', async ({ page, stage, oauth2 }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await oauth2.open({ app: 'own' });
  const redirectUrl = dialog.root.getByRole('group', { name: 'Redirect URL' });
  await expect(redirectUrl).toContainText(stage.url('instance', '/redirect'));
  await expect(dialog.field('Client secret')).toHaveAttribute('type', 'password');
  await redirectUrl.getByRole('button', { name: 'Copy' }).click();
  await expect(redirectUrl.getByRole('button', { name: 'Copied' })).toBeVisible();
});
