import { expect } from '@playwright/test';
import type { DriverContent } from './content.ts';

/** Waits until the hosted page has returned to the host page, and gives the address with the result. */
export async function returned(tab: DriverContent): Promise<URL> {
  await tab.heading('Host').waitFor();
  // The loader may be a module, which runs after the heading is shown.
  await expect.poll(() => tab.evaluate('document.readyState')).toBe('complete');
  return new URL(await tab.url());
}
