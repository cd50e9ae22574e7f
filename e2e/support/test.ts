import { expect, type FrameLocator, type Page } from '@playwright/test';
import { HostPage } from './host-page.ts';
import { test as base } from './stage-fixtures.ts';

export { expect };

type Fixtures = {
  host: HostPage;
  /** The dialog in the host page's frame. */
  dialog: FrameLocator;
};

export const test = base.extend<Fixtures>({
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
