import { basename } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { adaptPage } from './firefox/adapt-page.ts';
import { driverLimits } from './firefox/driver-limits.ts';
import { HostPage } from './host-page.ts';
import { test as base } from './stage-fixtures.ts';

export { expect };

/** Time for a test that fails by a timeout. */
const EXPECTED_FAILURE_TIMEOUT_MS = 20_000;

type Fixtures = {
  /** In Firefox. */
  expectedFailure: undefined;
  host: HostPage;
  /** The dialog in the host page's frame. */
  dialog: FrameLocator;
};

/** Firefox reports to its driver as errors of the page what every browser writes to its console. */
const CONSOLE_MESSAGE = /^(Error: )?(Cross-Origin Request Blocked: |Content-Security-Policy: |Loading module from )/;

export const test = base.extend<Fixtures>({
  expectedFailure: [
    async ({ browserName }, use, testInfo) => {
      const reason = browserName === 'firefox' && driverLimits[basename(testInfo.file, '.spec.ts')]?.[testInfo.title];
      if (reason) {
        testInfo.fail(true, reason);
        testInfo.setTimeout(EXPECTED_FAILURE_TIMEOUT_MS);
      }
      await use(undefined);
    },
    { auto: true },
  ],
  page: async ({ page, browserName }, use) => {
    if (browserName === 'firefox') await adaptPage(page);
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
