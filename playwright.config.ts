import { defineConfig } from '@playwright/test';
import { headlessShell, wholeBrowser } from './e2e/support/chromium.ts';
import { firefox } from './e2e/support/firefox/launch-options.ts';
import {
  alsoInFirefox,
  differsByBrowser,
  needsWholeBrowser,
  onlyInTestAll,
  webkit,
} from './e2e/support/which-browser.ts';

/** Drawing animations takes a tenth of a test's time. The other projects, and the specs about animations, have them. */
const pages = { launchOptions: headlessShell, contextOptions: { reducedMotion: 'reduce' } } as const;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/install-package.ts',
  // *.test.ts there is Vitest's.
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // One more than cores: browsers wait for their own processes, and tests for timers of the dialog.
  workers: 3,
  // Generous: a slow machine is no failure.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // One set for all systems: gallery.spec.ts brings what they draw with.
  snapshotPathTemplate: '{testDir}/__snapshots__/{testFileName}/{arg}{ext}',
  reporter: [['list']],
  // Traces cost a quarter of the time: ask for them with --trace retain-on-failure.
  use: { viewport: { width: 1280, height: 800 }, trace: 'off' },
  projects: [
    { name: 'browser', testMatch: needsWholeBrowser, testIgnore: webkit, use: { launchOptions: wholeBrowser } },
    { name: 'pages', testIgnore: [needsWholeBrowser, onlyInTestAll, webkit], use: pages },
    { name: 'chromium-rest', testMatch: onlyInTestAll, use: pages },
    { name: 'firefox', testMatch: differsByBrowser, testIgnore: webkit, use: firefox },
    { name: 'firefox-rest', testMatch: alsoInFirefox, testIgnore: webkit, use: firefox },
    { name: 'webkit', testMatch: webkit },
  ],
});
