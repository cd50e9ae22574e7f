import { expect, type Page, test } from '@playwright/test';
import { inFewColors } from './small-png.ts';

/** Other systems draw the same letters otherwise. */
const drawsTheSame = process.platform === 'linux';

/**
 * Compares the card, or a page without one, with its picture. Another version of Chromium may draw edges otherwise;
 * a button that has moved is more than that.
 */
export async function expectScreenshot(page: Page, name: string): Promise<void> {
  if (!drawsTheSame) {
    test.info().annotations.push({ type: 'not compared', description: `pictures are of Linux: ${name}` });
    return;
  }
  const card = page.locator('.card');
  const shown = (await card.count()) > 0 ? card : page.locator('main');
  const picture = await shown.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  expect.soft(inFewColors(picture)).toMatchSnapshot(`${name}.png`, { threshold: 0.2, maxDiffPixelRatio: 0.005 });
}
