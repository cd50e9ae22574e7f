import { connectedMailer, continueInPage, openHosted, storedInTab } from './support/hosted-oauth2.ts';
import { allowHostedPage, returnedResult } from './support/hosted-page.ts';
import { decide, expect, test } from './support/oauth2.ts';

test.beforeEach(({ stage, entry }) => allowHostedPage(stage, entry));

for (const coop of ['unsafe-none', 'same-origin', 'noopener-allow-popups']) {
  test(`a window, whose provider sends Cross-Origin-Opener-Policy: ${coop}`, async ({ page, oauth2 }) => {
    oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': coop };
    const dialog = await openHosted(oauth2);
    decide(await dialog.signIn());
    await page.waitForURL(/connect_status=connected/);
    expect(await returnedResult(page)).toEqual(connectedMailer);
    expect(page.context().pages()).toHaveLength(1);
  });
}

for (const way of ['button', 'link'] as const) {
  test(`a window that was blocked is opened by the ${way}: it has no copy of what the page stored`, async ({
    page,
    oauth2,
  }) => {
    await page.addInitScript(() => {
      const { open } = window;
      window.open = () => {
        window.open = open;
        return null;
      };
    });
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    const opener = page.getByRole(way, { name: 'Open Mailer' });
    await expect(opener).toBeVisible();
    expect(await storedInTab(page)).toContain('codeVerifier');
    const popup = page.waitForEvent('popup');
    await opener.click();
    const provider = await popup;
    expect(await storedInTab(page)).toBe('{}');
    decide(provider);
    await page.waitForURL(/connect_status=connected/);
    expect(await returnedResult(page)).toEqual(connectedMailer);
    expect(page.context().pages()).toHaveLength(1);
  });
}

test('a page that is left while a window is open keeps nothing', async ({ page, stage, oauth2 }) => {
  const dialog = await openHosted(oauth2);
  await dialog.signIn();
  page.once('dialog', (question) => question.accept());
  await page.goto(stage.url('connect', '/embed/redirect.html'));
  expect(await storedInTab(page)).toBe('{}');
});

test.describe('in a webview that loads what should be a window into the page', () => {
  for (const returns of ['nothing', 'the page']) {
    test(`the page comes back; window.open() returns ${returns}`, async ({ page, oauth2 }) => {
      await page.addInitScript((isNothing) => {
        window.open = (url) => {
          location.assign(String(url));
          return isNothing ? null : window;
        };
      }, returns === 'nothing');
      const dialog = await openHosted(oauth2);
      await dialog.continue.click();
      await page.getByRole('link', { name: 'Approve' }).click();
      await page.waitForURL(/connect_status=connected/);
      expect(await returnedResult(page)).toEqual(connectedMailer);
      await page.goto(oauth2.redirectPage);
      expect(await storedInTab(page)).toBe('{}');
    });
  }

  for (const [system, userAgent] of [
    ['Android', 'Mozilla/5.0 (Linux; Android 16; Pixel 9; wv) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36'],
    [
      'iOS',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    ],
  ] as const)
    test.describe(`of ${system}`, () => {
      test.use({ userAgent });

      test('the page comes back, although the server builds the provider’s URL', async ({ page, stage, oauth2 }) => {
        stage.instance.buildsUrls = true;
        const opened: string[] = [];
        await page.exposeFunction('reportOpened', (url: string) => opened.push(url));
        await page.addInitScript(() => {
          window.open = (url) => {
            (window as never as { reportOpened(url: string): void }).reportOpened(String(url));
            location.assign(String(url));
            return null;
          };
        });
        const dialog = await openHosted(oauth2);
        await dialog.continue.click();
        await page.getByRole('link', { name: 'Approve' }).click();
        await page.waitForURL(/connect_status=connected/);
        expect(await returnedResult(page)).toEqual(connectedMailer);
        expect(opened).toEqual([expect.stringContaining(stage.url('provider'))]);
      });
    });

  test('the page comes back from a window that the user opens later', async ({ page, oauth2 }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      let isBlocked = true;
      window.open = (url) => {
        if (!isBlocked) location.assign(String(url));
        isBlocked = false;
        return null;
      };
    });
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await expect(continueInPage(page)).toBeVisible();
    await page.clock.runFor(60_000);
    await dialog.button('Open Mailer').click();
    await page.getByRole('link', { name: 'Approve' }).click();
    await page.waitForURL(/connect_status=connected/);
    expect(await returnedResult(page)).toEqual(connectedMailer);
  });

  test('a page that is loaded again meanwhile has its form again', async ({ page, oauth2 }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    const dialog = await openHosted(oauth2);
    await dialog.continue.click();
    await expect(continueInPage(page)).toBeVisible();
    await page.reload();
    await expect(dialog.continue).toBeVisible();
    expect(await storedInTab(page)).toBe('{}');
  });
});
