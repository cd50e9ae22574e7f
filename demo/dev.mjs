// Builds again whenever a source file changes, and reloads the demo's pages.
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { runDemo } from './run-demo.mjs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
/** All that `npm run build` builds, and the scenes of the gallery. */
const MODES = [...`${scripts.build} ${scripts.gallery}`.matchAll(/--mode ([\w-]+)/g)].map(([, mode]) => mode);

const listeners = new Set();
const rebuilds = {
  onRebuild(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

console.log('\n  Building. Change a file below src, and the pages reload.');
for (const mode of MODES) await watch(mode);
await runDemo(rebuilds);

/** Resolves after the first build. */
async function watch(mode) {
  const watcher = await build({ mode, logLevel: 'warn', build: { watch: {} } });
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(`\n  ${mode}: ${event.error.message}\n`);
      if (event.code === 'BUNDLE_END') void event.result.close();
      if (event.code !== 'END') return;
      resolve();
      for (const listener of listeners) listener();
    });
  });
}
