// Finds WebKitGTK and what it needs to run without a screen, for the tests in e2e/webkit and ensure.mjs.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './on-path.mjs';

/** Where distributions put MiniBrowser, which is not on the PATH. */
const LIBRARY_FOLDERS = [
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
];
const MINI_BROWSER_FOLDER = /^webkit2?gtk-[\d.]+$/;

/** The paths of the programs; undefined for those that are not installed. */
export function findWebKit() {
  return {
    driver: onPath('WebKitWebDriver'),
    browser: findMiniBrowser(),
    display: onPath('Xvfb'),
    windowManager: onPath('openbox'),
  };
}

function findMiniBrowser() {
  return LIBRARY_FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name, 'MiniBrowser') })))
    .filter(({ name, path }) => MINI_BROWSER_FOLDER.test(name) && existsSync(path))
    .map(({ path }) => path)
    .at(0);
}
