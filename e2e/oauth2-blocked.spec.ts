import type { Page } from '@playwright/test';
import { nothing } from './support/host-page.ts';
import { answer, expect, mailerSaved, type OAuth2Dialog, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

const blocked = 'Your browser blocked the Mailer window';

/** A click opens one window: with that spent on another one, the browser really blocks ours. */
async function submitBlocked(dialog: OAuth2Dialog, page: Page): Promise<void> {
  const other = page.context().waitForEvent('page');
  await dialog.root.evaluate((root) => {
    window.open('about:blank')?.close();
    root.querySelector('form')?.requestSubmit();
  });
  const spent = await other;
  if (!spent.isClosed()) await spent.waitForEvent('close');
}

for (const kind of surfaces) {
  for (const buildsUrls of [false, true]) {
    const builder = buildsUrls ? 'the server' : 'the browser';

    test(`${kind}: the button opens what was blocked (${builder} builds the URL)`, async ({
      host,
      page,
      stage,
      oauth2,
    }) => {
      stage.instance.oauth2.buildsUrls = buildsUrls;
      const dialog = await oauth2.open({ kind });
      await submitBlocked(dialog, page);
      await expect(dialog.heading(blocked)).toBeFocused();
      expect(oauth2.provider.requests).toEqual([]);
      const window = await dialog.signIn(dialog.button('Open Mailer'));
      await expect(dialog.heading('Continue in the Mailer window')).toBeVisible();
      answer(window);
      expect(await host.settled()).toEqual(mailerSaved);
      expect(oauth2.provider.requests).toHaveLength(1);
      expect(await host.remains()).toEqual(nothing);
    });

    test(`${kind}: so does the link (${builder} builds the URL)`, async ({ host, page, stage, oauth2 }) => {
      stage.instance.oauth2.buildsUrls = buildsUrls;
      const dialog = await oauth2.open({ kind });
      await submitBlocked(dialog, page);
      const window = await dialog.signIn(dialog.root.getByRole('link', { name: 'Open Mailer in a new tab' }));
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
