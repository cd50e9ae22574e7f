import { expect, type Locator } from '@playwright/test';

/** Like `toBeFocused()`, also while another window is in front: in Chromium Playwright makes all of them appear focused. */
export async function expectFocusIn(locator: Locator): Promise<void> {
  await expect
    .poll(() => locator.evaluate((element) => element === element.ownerDocument.activeElement), {
      message: 'has the focus of its document',
    })
    .toBe(true);
}
