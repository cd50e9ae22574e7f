import type { Page } from '@playwright/test';
import { decide, expect, mailerSaved, test } from './support/oauth2.ts';

/** What browsers take away, e.g. with cookies blocked, on an http page or in a hardened profile. */
const denied: Record<string, () => void> = {
  'BroadcastChannel that throws': () => {
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('Access is denied.', 'SecurityError');
      }
    } as unknown as typeof BroadcastChannel;
  },
  'no BroadcastChannel': () => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  },
  'storage that throws': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    }
  },
  'no list of languages': () => {
    Object.defineProperty(Navigator.prototype, 'languages', { value: undefined });
  },
  'no idle callback': () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
  },
  'no URL.canParse, as in Chrome 111, Firefox 114 and Safari 16.4': () => {
    Reflect.deleteProperty(URL, 'canParse');
  },
  'a history that refuses': () => {
    history.replaceState = () => {
      throw new DOMException('Too many calls.', 'SecurityError');
    };
  },
};

/** In the dialog, the redirect page and all other windows. */
async function deny(page: Page, features: readonly (() => void)[]): Promise<void> {
  for (const feature of features) await page.context().addInitScript(feature);
}

for (const [what, feature] of [...Object.entries(denied), ['all of it at once', undefined] as const]) {
  test(`with ${what} the opener alone returns the code from our own redirect page`, async ({
    host,
    page,
    stage,
    oauth2,
  }) => {
    await deny(page, feature ? [feature] : Object.values(denied));
    const dialog = await oauth2.open({ app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ value: { code: oauth2.provider.code } }]);
  });

  test(`with ${what} the redirect page without an opener shows what to do`, async ({ page, oauth2 }) => {
    await deny(page, feature ? [feature] : Object.values(denied));
    await page.goto(`${oauth2.redirectPage}?code=abc&state=s`);
    await expect(page.getByRole('heading', { name: 'One step left' })).toBeFocused();
  });
}

test('the redirect page is shown in English if its translation does not arrive', async ({ browser, oauth2 }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.route(/assets\/text-de/, () => {});
  // In Firefox the module that never arrives delays the load event.
  await page.goto(`${oauth2.redirectPage}?code=abc`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'One step left' })).toBeFocused();
  await context.close();
});

test('without crypto.subtle S256 says what is missing, and plain works', async ({ host, page, stage, oauth2 }) => {
  await page.context().addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const dialog = await oauth2.open({ auth: { pkce: true, pkceMethod: 'S256' } });
  await dialog.continue.click();
  await expect(dialog.alert).toContainText('secure');
  expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'insecure_page' });
  await dialog.button('Cancel').click();
  await host.settled();

  // The browser builds the URL after the server failed: the window is open by then.
  stage.instance.buildsUrls = true;
  stage.instance.on('POST /v1/app-connections/oauth2/authorization-url', () => ({ status: 500, body: {} }));
  const again = await oauth2.open({ auth: { pkce: true, pkceMethod: 'S256' } });
  await again.signIn();
  await expect(again.alert).toContainText('secure');
  await again.button('Cancel').click();
  await host.settled();

  const plain = await oauth2.open({ auth: { pkce: true, pkceMethod: 'plain' } });
  decide(await plain.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});
