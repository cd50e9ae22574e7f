import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACKED_FOLDER } from './packed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packs the build as for publication and installs it, so that the tests run the files that users get: a file that is
 * missing from `files` or `exports` in package.json fails them.
 */
export function installPackage(): void {
  rmSync(PACKED_FOLDER, { recursive: true, force: true });
  mkdirSync(PACKED_FOLDER, { recursive: true });
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', PACKED_FOLDER));
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--offline'];
  npm('install', ...options, '--prefix', PACKED_FOLDER, `${PACKED_FOLDER}${filename}`);
}

// biome-ignore lint/style/noDefaultExport: Playwright's globalSetup takes the default export
export default installPackage;
