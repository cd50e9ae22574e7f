import type { Page } from '@playwright/test';

/** Keeps the success screen open for the rest of the test; the dialog would close it after 580 ms. */
export function holdSuccessScreen(page: Page): Promise<unknown> {
  return page.context().addInitScript(() => {
    const { setTimeout } = window;
    const delayed = (callback: () => void, ms?: number) => setTimeout(callback, ms === 580 ? 600_000 : ms);
    Object.assign(window, { setTimeout: delayed });
  });
}
