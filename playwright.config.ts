import { defineConfig } from '@playwright/test';
import { findBrowser, findHeadlessShell } from './e2e/support/browser.mjs';

/**
 * Playwright starts Chromium with popup blocking and storage partitioning off, so that tests of either pass falsely.
 * Both defaults are taken away; `environment.spec.ts` proves it. The list is Playwright 1.65's, less
 * ThirdPartyStoragePartitioning.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Parts of the browser's own toolbar that are web pages: each window would start two more renderers. */
const toolbarFeatures = [
  'InitialWebUI',
  'PreloadTopChromeWebUI',
  'WebUIBackForwardButton',
  'WebUIHomeButton',
  'WebUILocationBar',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  'WebUIReloadButton',
  'WebUISplitTabsButton',
  'WebUIToolbar',
];

/** A renderer process that is started ahead of need: a tenth of what a test's page costs. */
const spareRenderer = 'SpareRendererForSitePerProcess';

const features = [
  ...disabledFeatures.filter((name) => name !== 'ThirdPartyStoragePartitioning'),
  ...toolbarFeatures,
  spareRenderer,
];

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  `--disable-features=${features.join(',')}`,
];
const launchOptions = {
  args,
  ignoreDefaultArgs: ['--disable-popup-blocking', `--disable-features=${disabledFeatures.join(',')}`],
};

/**
 * Specs that need the whole browser: its popup blocker, its focus between windows, its back/forward cache. Specs that
 * open a window on the way to something else run in the headless shell.
 */
const needsWholeBrowser =
  /\/(demo.*|environment|frame-crashed|frame-removed|host-page-scroll-lock|hostile-.*|leaks|make-sign-in|oauth2-(approve|blocked|coop|late-messages|popup-state)|popup|settle|settle-takeover|settle-unreachable)\.spec\.ts$/;

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
    {
      name: 'browser',
      testMatch: needsWholeBrowser,
      testIgnore: webkit,
      use: { launchOptions: { ...launchOptions, executablePath: findBrowser() ?? '' } },
    },
    {
      // Three times as fast to open a page in, and has no popup blocker.
      name: 'pages',
      testIgnore: [needsWholeBrowser, webkit, '**/*.test.ts'],
      // It draws letters as the browser does only without hinting.
      use: {
        launchOptions: {
          ...launchOptions,
          ...executable(findHeadlessShell()),
          args: [...args, '--font-render-hinting=none'],
        },
      },
    },
    // Driven by WebKitWebDriver: e2e/webkit/support.
    { name: 'webkit', testMatch: webkit },
  ],
});

function executable(path: string | undefined) {
  return path ? { executablePath: path } : {};
}
