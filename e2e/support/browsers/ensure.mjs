// Installs the browsers that are named as arguments (`chromium`, `firefox`, `webkit`), unless they are found.
import { execSync } from 'node:child_process';
import { findBrowser } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { onPath } from './on-path.mjs';
import { findWebKit } from './webkit.mjs';

const apt = (packages) => [`apt-get install -y ${packages}`, `apt-get update && apt-get install -y ${packages}`];
const WEBKIT_PACKAGES = 'webkit2gtk-driver xvfb openbox';

/** `find` returns the program, or undefined unless all of it is there. */
const browsers = {
  chromium: {
    find: findBrowser,
    attempts: [
      'npx playwright install chromium --with-deps',
      'npx playwright install chromium',
      ...apt('chromium chromium-headless-shell'),
      ...apt('chromium'),
    ],
    help: 'Install Chromium (npx playwright install chromium)',
  },
  firefox: {
    find: findFirefox,
    attempts: [...apt('firefox-esr'), ...apt('firefox')],
    help: 'Install Firefox (https://www.mozilla.org/firefox), or set FIREFOX_PATH to its program,',
  },
  webkit: {
    find() {
      const programs = Object.values(findWebKit());
      return programs.every(Boolean) ? findWebKit().browser : undefined;
    },
    attempts: apt(WEBKIT_PACKAGES),
    help: `WebKitGTK's driver, Xvfb and openbox run on Linux. Install them (apt-get install ${WEBKIT_PACKAGES})`,
  },
};

for (const name of process.argv.slice(2)) {
  const { find, attempts, help } = browsers[name];
  for (const command of attempts) {
    if (find()) break;
    install(name, command);
  }
  if (!find()) {
    console.error(`The browser tests need ${name}. ${help} and run them again.`);
    process.exit(1);
  }
  console.error(`${name}: ${find()}`);
}

function install(name, command) {
  if (command.startsWith('apt-get') && !onPath('apt-get')) return;
  // GitHub's runners are no root.
  const permitted = process.getuid?.() === 0 ? command : command.replaceAll('apt-get', 'sudo -n apt-get');
  console.error(`No ${name} found. Trying: ${permitted}`);
  try {
    execSync(permitted, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  } catch (error) {
    console.error(`That did not work: ${error.message.split('\n')[0]}`);
  }
}
