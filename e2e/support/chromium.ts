import { findBrowser, findHeadlessShell } from './browsers/chromium.mjs';

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

/** The whole browser, with its popup blocker and its back/forward cache. */
export const wholeBrowser = { ...launchOptions, ...executable(findBrowser()) };

/** Three times as fast to open a page in, and has no popup blocker. It draws letters as the browser does only without hinting. */
export const headlessShell = {
  ...launchOptions,
  ...executable(findHeadlessShell()),
  args: [...args, '--font-render-hinting=none'],
};

function executable(path: string | undefined) {
  return path ? { executablePath: path } : {};
}
