import { test as base, expect, type Page } from '@playwright/test';
import { addressOf, type Scene } from '../../demo/gallery/scene.ts';
import { openGallerySite } from './gallery-site.ts';

export { expect };

type Look = { mode?: 'light' | 'dark'; locale?: string; pseudo?: '1'; theme?: string };

/** One page of one worker shows one scene after the other: every document is new, its files are cached. */
type Gallery = {
  page: Page;
  open(scene: Scene, look?: Look): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** Without another document: the colours are all that differs. */
  mode(mode: 'light' | 'dark'): Promise<void>;
};

export const test = base.extend<
  { gallery: Gallery },
  { shown: { page: Page; errors: string[]; url: (path: string) => string } }
>({
  shown: [
    async ({ browser }, use) => {
      const site = await openGallerySite();
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(site.url('')) && !address.startsWith('data:')) errors.push(`asked for ${address}`);
      });
      await use({ page, errors, url: site.url });
      await page.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ shown }, use) => {
    const { page, errors, url } = shown;
    errors.length = 0;
    await use({
      page,
      async open(scene, look = {}) {
        await page.goto(url(addressOf(scene, { font: 'test', ...look })));
        await page.locator('html[data-settled]').waitFor({ state: 'attached' });
      },
      size: (width, height) => page.setViewportSize({ width, height }),
      mode: (mode) =>
        page.evaluate((value) => {
          const { dataset } = document.documentElement;
          // Where nobody tells the page, it has none.
          if (dataset.mode) dataset.mode = value;
        }, mode),
    });
    expect(errors, 'errors in the page, and requests that leave the gallery').toEqual([]);
  },
});
