import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { HostPage, type LoaderEntry } from './host-page.ts';
import { Stage } from './stage.ts';

export { expect };

type Fixtures = {
  /** Half of the tests include the loader by a script tag, the others as a module; a spec may choose one. */
  entry: LoaderEntry;
  /** The sites and the instance of this test. An unexpected request fails it. */
  stage: Stage;
  host: HostPage;
  /** The dialog in the host page's frame. */
  dialog: FrameLocator;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern
  entry: async ({}, use, { testId }) => use(Number.parseInt(testId.slice(-1), 16) % 2 === 0 ? 'script' : 'module'),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern
  stage: async ({}, use) => {
    const stage = new Stage();
    await stage.start();
    await use(stage);
    await stage.stop();
    expect(stage.instance.unexpected, 'requests to the instance that no test expected').toEqual([]);
  },
  host: async ({ page, stage, entry }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(new HostPage(page, stage, entry));
    expect(errors, 'uncaught errors in the page or its frames').toEqual([]);
  },
  dialog: async ({ page }, use) => use(dialogFrame(page)),
});

export function dialogFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Connect"]');
}
