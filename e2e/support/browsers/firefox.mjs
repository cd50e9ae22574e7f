// Finds a stock Firefox, for e2e/support/firefox and ensure.mjs.
import { existsSync } from 'node:fs';
import { onPath } from './on-path.mjs';

const MAC_PROGRAM = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** FIREFOX_PATH, else Debian's Firefox or any other of the system. */
export function findFirefox() {
  const paths = [process.env.FIREFOX_PATH, onPath('firefox-esr'), onPath('firefox'), MAC_PROGRAM];
  return paths.find((path) => path && existsSync(path));
}
