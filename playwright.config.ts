import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/browser.mjs';

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

export default defineConfig({
  testDir: 'e2e',
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
  use: {
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? '',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        `--disable-features=${disabledFeatures.filter((name) => name !== 'ThirdPartyStoragePartitioning').join(',')}`,
      ],
      ignoreDefaultArgs: ['--disable-popup-blocking', `--disable-features=${disabledFeatures.join(',')}`],
    },
  },
});
