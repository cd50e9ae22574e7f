// Measures how long the dialog takes to open: npm run bench. docs/performance.md says how to read the results.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// Node 20 cannot run TypeScript by itself; Vite is here anyway.
const vite = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { run } = await vite.ssrLoadModule('/bench/main.ts');
  await run(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  await vite.close();
}
