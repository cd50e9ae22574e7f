import type { Page } from '@playwright/test';

/** Keeps the success screen, which normally closes after 580 ms, open for the rest of the test. */
export function holdSuccessScreen(page: Page): Promise<unknown> {
  return page.context().addInitScript(() => {
    const { setTimeout } = window;
    const delayed = (callback: () => void, ms?: number) => setTimeout(callback, ms === 580 ? 600_000 : ms);
    Object.assign(window, { setTimeout: delayed });
  });
}
