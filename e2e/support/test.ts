import { basename } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { adaptPage } from './firefox/adapt-page.ts';
import { driverLimits } from './firefox/driver-limits.ts';
import { HostPage } from './host-page.ts';
import { test as base } from './stage-fixtures.ts';

export { expect };

/** What never happens in Firefox is given up soon. Without it the whole test would time out, which is no expected failure. */
const LIMITED_TIMEOUT_MS = 5000;

type Fixtures = {
  host: HostPage;
  /** The dialog in the host page's frame. */
  dialog: FrameLocator;
};

/** Firefox reports to its driver as errors of the page what every browser writes to its console. */
const CONSOLE_MESSAGE =
  /^(Error: )?(Cross-Origin Request Blocked: |Content-Security-Policy: |Loading module from |The loading of “.*” in a frame is denied by )/;

export const test = base.extend<Fixtures>({
  page: async ({ page, browserName }, use, { file, title, fail }) => {
    if (browserName === 'firefox') {
      await adaptPage(page);
      const reason = driverLimits[basename(file, '.spec.ts')]?.[title];
      if (reason) {
        fail(true, reason);
        page.setDefaultTimeout(LIMITED_TIMEOUT_MS);
      }
    }
    await use(page);
  },
  host: async ({ page, stage, entry }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => {
      if (!CONSOLE_MESSAGE.test(String(error))) errors.push(String(error));
    });
    await use(new HostPage(page, stage, entry));
    expect(errors, 'uncaught errors in the page or its frames').toEqual([]);
  },
  dialog: async ({ page }, use) => use(dialogFrame(page)),
});

export function dialogFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Connect"]');
}
