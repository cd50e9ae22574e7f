import { test as base, expect, type Page } from '@playwright/test';
import { addressOf, type Scene } from '../../demo/gallery/scene.ts';
import { adaptPage } from './firefox/adapt-page.ts';
import { openGallerySite } from './gallery-site.ts';

export { expect };

/** Query parameters of a scene. */
type SceneParams = { mode?: 'light' | 'dark'; locale?: string; pseudo?: '1'; theme?: string };

/** Each worker has one page and loads one scene after the other in it: every document is new, its files are cached. */
type Gallery = {
  page: Page;
  open(scene: Scene, params?: SceneParams): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** In the same document: only the colors differ. */
  mode(mode: 'light' | 'dark'): Promise<void>;
};

export const test = base.extend<
  { gallery: Gallery },
  { workerPage: { page: Page; errors: string[]; url: (path: string) => string } }
>({
  workerPage: [
    async ({ browser, browserName }, use) => {
      const site = await openGallerySite();
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      if (browserName === 'firefox') await adaptPage(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(site.url('')) && !address.startsWith('data:'))
          errors.push(`unexpected request: ${address}`);
      });
      await use({ page, errors, url: site.url });
      await page.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ workerPage, browserName }, use) => {
    const { page, errors, url } = workerPage;
    errors.length = 0;
    await use({
      page,
      async open(scene, params = {}) {
        // In Firefox a logo that never loads holds up the load event.
        const waitUntil = browserName === 'firefox' ? 'commit' : 'load';
        await page.goto(url(addressOf(scene, { font: 'test', ...params })), { waitUntil });
        await page.locator('html[data-settled]').waitFor({ state: 'attached' });
      },
      size: (width, height) => page.setViewportSize({ width, height }),
      mode: (mode) =>
        page.evaluate((value) => {
          const { dataset } = document.documentElement;
          // Without a host page no mode is set.
          if (dataset.mode) dataset.mode = value;
        }, mode),
    });
    expect(errors, 'errors in the page, and requests to other sites').toEqual([]);
  },
});
