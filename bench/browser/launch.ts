import { type Browser, chromium } from '@playwright/test';
import { wholeBrowser } from '../../e2e/support/chromium.ts';

/**
 * The whole browser: in the headless shell a frame of another site shares the process and the connections of its page.
 *
 * @param keyHash of the certificate to trust. Were all errors ignored, nothing would get into the browser's cache.
 */
export async function launchBrowser(keyHash: string): Promise<Browser> {
  const trust = `--ignore-certificate-errors-spki-list=${keyHash}`;
  return chromium.launch({ ...wholeBrowser, args: [...wholeBrowser.args, trust] });
}
