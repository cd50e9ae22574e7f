// Which Chromium the tests run in, for the Playwright config and for `ensure-browser.mjs`.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Playwright's own if it is installed, else the system's; undefined if there is none. */
export function findBrowser() {
  const own = chromium.executablePath();
  return [own, ...systemPaths].find((path) => path && existsSync(path));
}
