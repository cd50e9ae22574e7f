import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACKED_FOLDER } from './packed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies: { [name: string]: string };
};

/**
 * Packs the build as for publication and installs it, so that the tests run the files that users get: a file that is
 * missing from `files` or `exports` in package.json fails them.
 */
export function installPackage(): void {
  rmSync(PACKED_FOLDER, { recursive: true, force: true });
  mkdirSync(PACKED_FOLDER, { recursive: true });
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const pack = (folder: string) => {
    const output = npm('pack', folder, '--json', '--ignore-scripts', '--pack-destination', PACKED_FOLDER);
    const [{ filename }] = JSON.parse(output);
    return `${PACKED_FOLDER}${filename}`;
  };
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--offline'];
  // Dependencies come from node_modules: `npm ci` leaves nothing in npm's cache by which a range can be resolved.
  const dependencies = Object.keys(manifest.dependencies).map((name) => pack(`./node_modules/${name}`));
  npm('install', ...options, '--prefix', PACKED_FOLDER, pack('.'), ...dependencies);
}

// biome-ignore lint/style/noDefaultExport: Playwright's globalSetup takes the default export
export default installPackage;
