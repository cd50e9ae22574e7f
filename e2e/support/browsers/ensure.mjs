// Installs the browsers and web servers that are named as arguments (`chromium`, `nginx` …), unless they are found.
import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { onPath } from './on-path.mjs';
import { findCaddy, findNginx } from './web-servers.mjs';
import { findWebKit } from './webkit.mjs';

const apt = (packages) => [`apt-get install -y ${packages}`, `apt-get update && apt-get install -y ${packages}`];
const INSTALL_WITHOUT_SERVICE = fileURLToPath(new URL('install-without-service.sh', import.meta.url));
const withoutService = (name) => [`sh '${INSTALL_WITHOUT_SERVICE}' ${name}`];
const WEBKIT_PACKAGES = 'webkit2gtk-driver xvfb openbox';

/** `find` returns the program, or undefined unless all of it is there. */
const programs = {
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
      const found = findWebKit();
      return Object.values(found).every(Boolean) ? found.browser : undefined;
    },
    attempts: apt(WEBKIT_PACKAGES),
    help: `WebKitGTK's driver, Xvfb and openbox run on Linux. Install them (apt-get install ${WEBKIT_PACKAGES})`,
  },
  nginx: { find: findNginx, attempts: withoutService('nginx'), help: 'Install nginx (https://nginx.org)' },
  caddy: { find: findCaddy, attempts: withoutService('caddy'), help: 'Install Caddy (https://caddyserver.com)' },
};

for (const name of process.argv.slice(2)) {
  const { find, attempts, help } = programs[name];
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
  if (!command.startsWith('npx') && !onPath('apt-get')) return;
  // GitHub's runners are no root.
  const permitted = process.getuid?.() === 0 ? command : command.replaceAll(/^sh |apt-get/g, 'sudo -n $&');
  console.error(`No ${name} found. Trying: ${permitted}`);
  try {
    execSync(permitted, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  } catch (error) {
    console.error(`That did not work: ${error.message.split('\n')[0]}`);
  }
}
