import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { quantizePng } from './quantize-png.ts';

/** Other systems and browsers draw text in their own way. */
const isComparable = (page: Page) =>
  process.platform === 'linux' && page.context().browser()?.browserType().name() === 'chromium';

/**
 * Compares the card, or `main` if there is none, with its snapshot. The tolerance allows for edges that another version
 * of Chromium smooths differently, but not for a button that has moved.
 */
export async function expectScreenshot(page: Page, name: string): Promise<void> {
  if (!isComparable(page)) {
    const description = `snapshots are taken by Chromium on Linux: ${name}`;
    test.info().annotations.push({ type: 'not compared', description });
    return;
  }
  const card = page.locator('.card');
  const target = (await card.count()) > 0 ? card : page.locator('main');
  const screenshot = await target.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  const file = `${name}.png`;
  // Few colours make small files. They differ from the screenshot by less than the threshold, and quantizing costs more
  // time than all other checks of a scene: only a snapshot that is written is quantized.
  const isWritten = writesAll() || !existsSync(test.info().snapshotPath(file, { kind: 'snapshot' }));
  const actual = isWritten ? quantizePng(screenshot) : screenshot;
  expect.soft(actual).toMatchSnapshot(file, { threshold: 0.2, maxDiffPixelRatio: 0.005 });
}

function writesAll(): boolean {
  return ['all', 'changed'].includes(test.info().config.updateSnapshots);
}
