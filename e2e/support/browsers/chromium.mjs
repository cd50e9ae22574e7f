// Finds the Chromium that the tests run in, for e2e/support/chromium.ts and ensure.mjs.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const SYSTEM_HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const hasBundledChromium = () => existsSync(chromium.executablePath());

/** Playwright's Chromium if it is installed, else one of the system. */
export function findBrowser() {
  return hasBundledChromium() ? chromium.executablePath() : SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/**
 * Opens a page three times as fast. Undefined if Playwright's Chromium is installed, whose headless shell Playwright
 * finds itself; else one of the system, or the full browser.
 */
export function findHeadlessShell() {
  if (hasBundledChromium()) return undefined;
  return existsSync(SYSTEM_HEADLESS_SHELL) ? SYSTEM_HEADLESS_SHELL : findBrowser();
}
