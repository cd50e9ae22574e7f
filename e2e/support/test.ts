import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { HostPage } from './host-page.ts';
import { Stage } from './stage.ts';

export { expect };

type Fixtures = {
  /** The sites and the instance of this test. A request that nobody expected fails it. */
  stage: Stage;
  host: HostPage;
  /** The dialog in the host page's frame. */
  dialog: FrameLocator;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  stage: async ({}, use) => {
    const stage = new Stage();
    await stage.start();
    await use(stage);
    await stage.stop();
    expect(stage.instance.unexpected, 'requests to the instance that no test expected').toEqual([]);
  },
  host: async ({ page, stage }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(new HostPage(page, stage));
    expect(errors, 'uncaught errors in the page or its frames').toEqual([]);
  },
  dialog: async ({ page }, use) => use(dialogFrame(page)),
});

export function dialogFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Connect"]');
}
