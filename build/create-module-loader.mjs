import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Loads the repository's TypeScript by `ssrLoadModule()`. Node 20 cannot run it by itself; Vite is here anyway. */
export function createModuleLoader() {
  return createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}
