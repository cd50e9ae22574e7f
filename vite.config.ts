import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { localeGroups } from './build/locale-groups.ts';

/** What the product runs in; the README's browser table says the same. */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** Vite's own helper preloads what a lazy chunk needs; ours need nothing, and it costs a kilobyte. */
const noPreloadHelper: Plugin = {
  name: 'no-preload-helper',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** What is left of it where it is called, once minified. The `then` is that of a chunk which others import from, too. */
const preloadCall =
  /\b[\w$]+\(\(\)=>(import\(["`][^"`]+["`]\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?),__VITE_PRELOAD__,import\.meta\.url\)/g;

/** Members that only the loader's own parts see; none of them is the DOM's, a message's or a host's. */
const internal =
  /^(config|done|expired|failed|greeted|happened|look|options|peer|reject|resolve|restyle|show|take|typed)$/;

/** After Vite's own minifier: together they leave half a kilobyte less in the dialog, of the thirty it may have. */
const minifyAgain = (mangle: MinifyOptions['mangle'] = {}): Plugin => ({
  name: 'minify-again',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const options = {
        module: true,
        ecma: 2022,
        mangle,
        compress: { passes: 3, unsafe: true, unsafe_arrows: true },
      } satisfies MinifyOptions;
      chunk.code = chunk.code.replaceAll(preloadCall, '$1');
      // What the first pass leaves behind, the second finds.
      for (let pass = 0; pass < 2; pass++) chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
      chunk.code = chunk.code.replaceAll('__VITE_PRELOAD__,import.meta.url,import(', 'import(');
    }
  },
});

/**
 * One mode per file a build gives: the dialog (default), its redirect page, the script tag, the ES module and the
 * proxy for servers. `gallery` is the demo's: every state of every screen.
 */
export default defineConfig(({ mode }) => {
  if (mode === 'make-server') {
    return {
      publicDir: false,
      build: {
        target: 'node20',
        outDir: 'dist',
        emptyOutDir: false,
        minify: false,
        lib: { entry: 'src/make-server/index.ts', formats: ['es'], fileName: () => 'make-server.mjs' },
      },
    };
  }
  if (mode === 'script' || mode === 'module') {
    const script = mode === 'script';
    return {
      publicDir: false,
      plugins: script ? [minifyAgain({ properties: { regex: internal, builtins: true } })] : [],
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
  if (mode === 'gallery') {
    return {
      root: 'demo/gallery',
      base: './',
      publicDir: false,
      plugins: [noPreloadHelper, localeGroups()],
      build: {
        target,
        // Not in dist/, which is published.
        outDir: '../../.gallery',
        emptyOutDir: true,
        rolldownOptions: { input: ['demo/gallery/scene.html', 'demo/gallery/redirect.html'] },
        assetsInlineLimit: 0,
        modulePreload: false,
      },
    };
  }
  const redirect = mode === 'redirect';
  return {
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'e2e/**/*.test.ts'],
      // Many start a database. Generous: a slow machine is no failure.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
    // Relative, so that the folder can be put on any CDN or under {instanceUrl}/embed.
    base: './',
    plugins: [noPreloadHelper, localeGroups(), minifyAgain()],
    build: {
      target,
      outDir: 'dist/embed',
      // A build of its own, or the two pages would share chunks and wait for each other's.
      emptyOutDir: !redirect,
      rolldownOptions: {
        input: redirect ? 'redirect.html' : 'index.html',
        // Names stand in the first file, and cannot be compressed.
        output: {
          chunkFileNames: `assets/${redirect ? 'text-' : ''}[name]-[hash:6].js`,
          assetFileNames: 'assets/[name]-[hash:6][extname]',
        },
      },
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  };
});
