import { existsSync } from 'node:fs';
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
  const file = `${name}.png`;
  // Few colours make small files. They differ from the screenshot by less than the threshold, and reducing a
  // screenshot costs more time than all other checks of a scene: it is done for a picture that is written.
  const isWritten = writesAll() || !existsSync(test.info().snapshotPath(file, { kind: 'snapshot' }));
  const actual = isWritten ? inFewColors(picture) : picture;
  expect.soft(actual).toMatchSnapshot(file, { threshold: 0.2, maxDiffPixelRatio: 0.005 });
}

function writesAll(): boolean {
  return ['all', 'changed'].includes(test.info().config.updateSnapshots);
}
