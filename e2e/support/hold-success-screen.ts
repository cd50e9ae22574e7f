import type { Page } from '@playwright/test';

/** Keeps "connected" on the screen, which goes after 580 ms, for as long as a test looks at it. */
export function holdSuccessScreen(page: Page): Promise<unknown> {
  return page.context().addInitScript(() => {
    const { setTimeout } = window;
    const slower = (run: () => void, ms?: number) => setTimeout(run, ms === 580 ? 600_000 : ms);
    Object.assign(window, { setTimeout: slower });
  });
}
