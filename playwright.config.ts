import { defineConfig } from '@playwright/test';
import { headlessShell, wholeBrowser } from './e2e/support/chromium.ts';
import { firefox } from './e2e/support/firefox/launch-options.ts';

/**
 * Specs that need the whole of Chromium: its popup blocker, its focus between windows, its back/forward cache. Specs
 * that open a window on the way to something else run in the headless shell.
 */
const needsWholeBrowser =
  /\/(demo.*|environment|frame-crashed|frame-removed|host-page-scroll-lock|hostile-.*|leaks|make-sign-in|oauth2-(approve|blocked|coop|late-messages|popup-state)|popup|settle|settle-takeover|settle-unreachable)\.spec\.ts$/;

/** Where browsers differ most: windows, messages, focus, storage, policies. The rest runs in Firefox by `test:all`. */
const differsByBrowser =
  /\/(closing|environment|frame-removed|host-page.*|hostile-.*|input-recovery|keyboard|key-files|leaks|oauth2-(approve|blocked|coop|popup-state)|popup|preload|redirect-page|settle|settle-takeover)\.spec\.ts$/;

/**
 * What else passes in Firefox. Not there: pictures, the demo, what only Chromium emulates (forced colours, the local
 * network, crashes), and specs in which Playwright loses the contexts of frames ("Execution context was destroyed").
 */
const alsoInFirefox =
  /\/(auth-methods|brand-color|catalogue|connection-name|connections-.*|denied-features|destination|dropdowns|font|helper-inputs|input-methods|keyboard-inset|languages|leaving-during-save|licenses|loading|logos|make-(connect|connections|sign-in|unresolved-saves)|modal-libraries|oauth2-(code|failures|fields|first-load|interrupted|permissions|request|save-errors|secrets)|official-.*|optional-requests|outcome|overlay|page-translation|paste-suggestions|platform|platform-list|property-types|reconnecting|right-to-left|saving|secrets|settle-arguments)\.spec\.ts$/;

/** Takes long, and tells little that unit tests do not. */
const onlyInTestAll = /\/sample-pieces\.spec\.ts$/;

const webkit = /\/e2e\/webkit\/.*\.spec\.ts$/;
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/install-package.ts',
  // *.test.ts there is Vitest's.
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
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
    { name: 'pages', testIgnore: [needsWholeBrowser, onlyInTestAll, webkit], use: { launchOptions: headlessShell } },
    { name: 'chromium-rest', testMatch: onlyInTestAll, use: { launchOptions: headlessShell } },
    { name: 'firefox', testMatch: differsByBrowser, testIgnore: webkit, use: firefox },
    { name: 'firefox-rest', testMatch: alsoInFirefox, testIgnore: webkit, use: firefox },
    // Driven by WebKitWebDriver: e2e/webkit/support.
    { name: 'webkit', testMatch: webkit },
  ],
});
