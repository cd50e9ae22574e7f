import type { Page } from '@playwright/test';

const VIEWPORT_PX = { width: 1280, height: 800 };

/** What Playwright sends for a whole context in Chromium, and what it does not send to Firefox. */
export async function adaptPage(page: Page): Promise<void> {
  if (!page.viewportSize()) await page.setViewportSize(VIEWPORT_PX);
  // The window of the last test may have given the focus to another one while it closed.
  await page.bringToFront();
  const emulateMedia = page.emulateMedia.bind(page);
  page.emulateMedia = async (options = {}) => {
    for (const feature of ['reducedMotion', 'forcedColors'] as const) {
      // bidi-proxy.mjs looks for this comment.
      if (options[feature]) await page.evaluate(`/* media feature ${feature}: ${options[feature]} */`);
    }
    await emulateMedia(options);
  };
}
