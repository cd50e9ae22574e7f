// Installs Chromium for the tests, unless Playwright's or one of the system is found.
import { execSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';

const attempts = [
  'npx playwright install chromium --with-deps',
  'npx playwright install chromium',
  'apt-get update && apt-get install -y chromium chromium-headless-shell',
  'apt-get install -y chromium',
];

for (const command of attempts) {
  if (findBrowser()) break;
  console.error(`No Chromium found. Trying: ${command}`);
  try {
    execSync(command, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  } catch (error) {
    console.error(`That did not work: ${error.message.split('\n')[0]}`);
  }
}

const browser = findBrowser();
if (!browser) {
  console.error('The browser tests need Chromium. Install it (npx playwright install chromium) and run them again.');
  process.exit(1);
}
console.error(`Browser: ${browser}`);
