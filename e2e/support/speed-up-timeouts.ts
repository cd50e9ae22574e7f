import type { Page } from '@playwright/test';

/** Playwright's clock leaves AbortSignal.timeout alone, and a minute is too long for a test. */
export async function speedUpTimeouts(page: Page, factor: number): Promise<void> {
  await page.addInitScript((times) => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms / times);
  }, factor);
}
