import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the product runs in; the README's browser table says the same. */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** Vite's own helper preloads what a lazy chunk needs; ours need nothing, and it costs a kilobyte. */
const noPreloadHelper: Plugin = {
  name: 'no-preload-helper',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** One mode per file a build gives: the dialog (default), the script-tag loader and the ES module loader. */
export default defineConfig(({ mode }) => {
  if (mode === 'script' || mode === 'module') {
    const script = mode === 'script';
    return {
      publicDir: false,
      build: {
        target,
        outDir: 'dist',
        emptyOutDir: false,
        minify: script,
        lib: {
          entry: script ? 'src/loader/global.ts' : 'src/loader/index.ts',
          formats: [script ? 'iife' : 'es'],
          name: 'activepiecesConnect',
          fileName: () => (script ? 'connect.js' : 'connect.mjs'),
        },
      },
    };
  }
  return {
    test: { include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'e2e/**/*.test.ts'] },
    // Relative, so that the folder can be put on any CDN or under {instanceUrl}/embed.
    base: './',
    plugins: [noPreloadHelper],
    build: {
      target,
      outDir: 'dist/embed',
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  };
});
