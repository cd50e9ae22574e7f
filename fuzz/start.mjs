/** `npm run fuzz -- 600`: tries random inputs for so many seconds per property (default 60). Ctrl+C ends it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [seconds = '60'] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'fuzz', '--testTimeout=0'], {
  env: { ...process.env, FUZZ_SECONDS: seconds },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
