import { expect, type Page } from '@playwright/test';

const VIEWPORT_PX = { width: 1280, height: 800 };

/** What Playwright sends for a whole context in Chromium, and what it does not send to Firefox. */
export async function adaptPage(page: Page): Promise<void> {
  if (!page.viewportSize()) await page.setViewportSize(VIEWPORT_PX);
  // The window of the last test may give the focus to another one while it closes, also after this one is in front.
  const comesToFront = async () => {
    await page.bringToFront();
    return page.evaluate(() => document.hasFocus());
  };
  await expect.poll(comesToFront, 'the window of the test has the focus').toBe(true);
  const emulateMedia = page.emulateMedia.bind(page);
  page.emulateMedia = async (options = {}) => {
    for (const feature of ['reducedMotion', 'forcedColors'] as const) {
      // bidi-proxy.mjs looks for this comment.
      if (options[feature]) await page.evaluate(`/* media feature ${feature}: ${options[feature]} */`);
    }
    await emulateMedia(options);
  };
}
