import { noLeftovers } from '../support/host-page.ts';
import { closed } from '../support/journey.ts';
import { mailer, mailerSaved, type OAuth2AppKind, ownClient } from '../support/oauth2-sites.ts';
import { surfaces } from '../support/surfaces.ts';
import { connectOn } from './support/open-dialog.ts';
import { openOwnApp, test } from './support/sign-in.ts';
import { expect } from './support/test.ts';

const values: [app: OAuth2AppKind, value: object][] = [
  ['platform', { type: 'PLATFORM_OAUTH2', client_id: 'platform-client' }],
  ['cloud', { type: 'CLOUD_OAUTH2', client_id: 'cloud-client' }],
  ['own', { type: 'OAUTH2', client_id: ownClient.id, client_secret: ownClient.secret }],
];

const blockedHeading = 'Your browser blocked the Mailer window';

for (const kind of surfaces) {
  for (const [app, value] of values) {
    test(`${kind}: approving saves the code of the ${app} app`, async ({ host, stage, oauth2 }) => {
      oauth2.prepare(oauth2.auth(), app);
      await host.open();
      const dialog = await connectOn(kind, host, mailer);
      if (app === 'own') {
        await dialog.field('Client ID').fill(ownClient.id);
        await dialog.field('Client secret').fill(ownClient.secret);
      }
      const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
      await dialog.heading('Continue in the Mailer window').waitFor();
      await provider.link('Approve').click();
      expect(await host.settled()).toEqual(mailerSaved);
      expect(stage.instance.saves).toMatchObject([{ value: { ...value, code: oauth2.provider.code } }]);
      expect(oauth2.provider.requests).toHaveLength(1);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }

  test(`${kind}: denying is reported, and the user can sign in after all`, async ({ host, oauth2 }) => {
    const dialog = await openOwnApp(kind, host, oauth2);
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await provider.link('Deny').click();
    await dialog.alert.expectText('Access to Mailer wasn’t allowed');
    await expect.poll(() => provider.isOpen()).toBe(false);
    const second = await dialog.opened(() => dialog.button('Sign in again').click());
    await second.link('Approve').click();
    expect(await host.settled()).toEqual(mailerSaved);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: closing the provider’s window is noticed, and the sign-in can start again`, async ({
    host,
    oauth2,
  }) => {
    oauth2.prepare(oauth2.auth(), 'platform');
    await host.open();
    const dialog = await connectOn(kind, host, mailer);
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await provider.link('Approve').waitFor();
    await provider.close();
    await dialog.heading('Finish in the other window').waitFor();
    const second = await dialog.opened(() => dialog.button('Start again').click());
    await second.link('Approve').click();
    expect(await host.settled()).toEqual(mailerSaved);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  test(`${kind}: Cancel during the sign-in closes the provider’s window`, async ({ host, oauth2 }) => {
    oauth2.prepare(oauth2.auth(), 'platform');
    await host.open();
    const dialog = await connectOn(kind, host, mailer);
    const provider = await dialog.opened(() => dialog.button('Continue to Mailer').click());
    await provider.link('Approve').waitFor();
    await dialog.button('Cancel').click();
    await dialog.button('Continue to Mailer').waitFor();
    await expect.poll(() => provider.isOpen()).toBe(false);
    await dialog.button('Cancel').click();
    expect(await host.settled()).toEqual(closed);
    await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
  });

  for (const way of ['button', 'link'] as const) {
    test(`${kind}: a window that was blocked is opened by the ${way}`, async ({ host, oauth2 }) => {
      oauth2.prepare(oauth2.auth(), 'platform');
      await host.open();
      const dialog = await connectOn(kind, host, mailer);
      await dialog.button('Continue to Mailer').waitFor();
      // Without user activation the browser blocks the window.
      await dialog.evaluate(() => document.querySelector('form')?.requestSubmit());
      await dialog.heading(blockedHeading).waitFor();
      expect(oauth2.provider.requests).toEqual([]);
      const opener = way === 'button' ? dialog.button('Open Mailer') : dialog.link(/^Open Mailer in a new tab/);
      const provider = await dialog.opened(() => opener.click());
      await provider.link('Approve').click();
      expect(await host.settled()).toEqual(mailerSaved);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }
}
