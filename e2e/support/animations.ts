import type { Locator } from '@playwright/test';

/** Measure after it: while the card slides in, boxes are a fraction of a pixel smaller and lower. */
export async function waitForOpeningAnimation(card: Locator): Promise<void> {
  await card.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
}
