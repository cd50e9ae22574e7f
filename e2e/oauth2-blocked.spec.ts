import { expectFocusIn } from './support/focus.ts';
import { noLeftovers } from './support/host-page.ts';
import { decide, expect, mailerSaved, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

const blockedHeading = 'Your browser blocked the Mailer window';

for (const kind of surfaces) {
  for (const buildsUrls of [false, true]) {
    const urlBuilder = buildsUrls ? 'the server' : 'the browser';

    test(`${kind}: the button opens the window that was blocked (${urlBuilder} builds the URL)`, async ({
      host,
      stage,
      oauth2,
    }) => {
      stage.instance.buildsUrls = buildsUrls;
      const dialog = await oauth2.open({ kind });
      await dialog.submitBlocked();
      await expectFocusIn(dialog.heading(blockedHeading));
      expect(oauth2.provider.requests).toEqual([]);
      const window = await dialog.signIn(dialog.button('Open Mailer'));
      await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
      decide(window);
      expect(await host.settled()).toEqual(mailerSaved);
      expect(oauth2.provider.requests).toHaveLength(1);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });

    test(`${kind}: the link opens the window that was blocked (${urlBuilder} builds the URL)`, async ({
      host,
      stage,
      oauth2,
    }) => {
      stage.instance.buildsUrls = buildsUrls;
      const dialog = await oauth2.open({ kind });
      await dialog.submitBlocked();
      const window = await dialog.signIn(dialog.link());
      await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
      decide(window);
      expect(await host.settled()).toEqual(mailerSaved);
      await expect.poll(() => host.leftovers()).toEqual(noLeftovers);
    });
  }
}

test('a window that window.open() returns closed counts as blocked', async ({ host, page, oauth2 }) => {
  await page.context().addInitScript(() => {
    if (!location.pathname.startsWith('/embed')) return;
    const { open } = window;
    window.open = (...args) => {
      const opened = open.apply(window, args);
      window.open = open;
      opened?.close();
      return opened;
    };
  });
  const dialog = await oauth2.open();
  await dialog.continue.click();
  await expect(dialog.heading(blockedHeading)).toBeVisible();
  decide(await dialog.signIn(dialog.button('Open Mailer')));
  expect(await host.settled()).toEqual(mailerSaved);
});
