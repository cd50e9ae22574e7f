import { nothing } from './support/host-page.ts';
import { answer, expect, mailerSaved, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

const blocked = 'Your browser blocked the Mailer window';

for (const kind of surfaces) {
  for (const buildsUrls of [false, true]) {
    const builder = buildsUrls ? 'the server' : 'the browser';

    test(`${kind}: the button opens what was blocked (${builder} builds the URL)`, async ({ host, stage, oauth2 }) => {
      stage.instance.buildsUrls = buildsUrls;
      const dialog = await oauth2.open({ kind });
      await dialog.submitBlocked();
      await expect(dialog.heading(blocked)).toBeFocused();
      expect(oauth2.provider.requests).toEqual([]);
      const window = await dialog.signIn(dialog.button('Open Mailer'));
      await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
      answer(window);
      expect(await host.settled()).toEqual(mailerSaved);
      expect(oauth2.provider.requests).toHaveLength(1);
      expect(await host.remains()).toEqual(nothing);
    });

    test(`${kind}: so does the link (${builder} builds the URL)`, async ({ host, stage, oauth2 }) => {
      stage.instance.buildsUrls = buildsUrls;
      const dialog = await oauth2.open({ kind });
      await dialog.submitBlocked();
      const window = await dialog.signIn(dialog.link());
      await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
      answer(window);
      expect(await host.settled()).toEqual(mailerSaved);
      expect(await host.remains()).toEqual(nothing);
    });
  }
}

test('a window that comes closed is a blocked one', async ({ host, page, oauth2 }) => {
  await page.context().addInitScript(() => {
    if (!location.pathname.startsWith('/embed')) return;
    const { open } = window;
    window.open = (...given) => {
      const opened = open.apply(window, given);
      window.open = open;
      opened?.close();
      return opened;
    };
  });
  const dialog = await oauth2.open();
  await dialog.continue.click();
  await expect(dialog.heading(blocked)).toBeVisible();
  answer(await dialog.signIn(dialog.button('Open Mailer')));
  expect(await host.settled()).toEqual(mailerSaved);
});
