import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { wholeBrowser } from '../../e2e/support/chromium.ts';

/** Chrome's default. Some distributions build Chromium without it, and then no page can connect ahead of need. */
const preferences = { net: { network_prediction_options: 0 } };

export type FreshBrowser = { browser: Browser; context: BrowserContext; close(): Promise<void> };

/**
 * Starts a browser with an empty profile. A profile, because contexts beside it are private windows, where Chromium
 * ignores `<link rel="preconnect">`. The whole browser: in the headless shell a frame of another site shares the process
 * and the connections of its page.
 *
 * @param keyHash of the certificate to trust. Were all errors ignored, nothing would get into the browser's cache.
 */
export async function launchBrowser(keyHash: string): Promise<FreshBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, {
    ...wholeBrowser,
    args: [...wholeBrowser.args, `--ignore-certificate-errors-spki-list=${keyHash}`],
    viewport: { width: 1280, height: 800 },
  });
  return {
    // Null only for Android and Electron.
    browser: context.browser() as Browser,
    context,
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
