// Which Chromium the tests run in, for the Playwright config and for `ensure-browser.mjs`.
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

const hasPlaywrightsOwn = () => existsSync(chromium.executablePath());

/** The whole browser: Playwright's own if it is installed, else the system's; undefined if there is none. */
export function findBrowser() {
  return hasPlaywrightsOwn() ? chromium.executablePath() : SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/**
 * Chromium without a browser around its pages, three times as fast to open one: undefined where Playwright finds its
 * own, the system's, or else the whole browser.
 */
export function findHeadlessShell() {
  if (hasPlaywrightsOwn()) return undefined;
  return existsSync(SYSTEM_HEADLESS_SHELL) ? SYSTEM_HEADLESS_SHELL : findBrowser();
}
