// Installs WebKitGTK for the tests in e2e/webkit, unless it is found.
import { execSync } from 'node:child_process';
import { findWebKit } from './webkit.mjs';

const PACKAGES = 'webkit2gtk-driver xvfb openbox';
const attempts = [`apt-get install -y ${PACKAGES}`, `apt-get update && apt-get install -y ${PACKAGES}`].flatMap(
  // GitHub's runners are no root.
  (command) => (process.getuid?.() === 0 ? [command] : [command.replaceAll('apt-get', 'sudo -n apt-get')]),
);

const missing = () =>
  Object.entries(findWebKit())
    .filter(([, path]) => !path)
    .map(([program]) => program);

for (const command of attempts) {
  if (process.platform !== 'linux' || missing().length === 0) break;
  console.error(`WebKit is incomplete (${missing().join(', ')}). Trying: ${command}`);
  try {
    execSync(command, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  } catch (error) {
    console.error(`That did not work: ${error.message.split('\n')[0]}`);
  }
}

if (missing().length > 0) {
  console.error(
    `The WebKit tests need WebKitGTK's driver, Xvfb and openbox, which run on Linux. Install them (apt-get install ${PACKAGES}) and run the tests again.`,
  );
  process.exit(1);
}
console.error(`WebKit: ${findWebKit().browser}`);
