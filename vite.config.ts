import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { importsPackages, library, minified } from './build/library.ts';
import { localeGroups } from './build/locale-groups.ts';
import { markedLexer } from './build/marked-lexer.ts';
import { page } from './build/page.ts';
import { unmappedUrls } from './build/unmapped-urls.ts';

/** What the product runs in; the browser table in the README says the same. */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** A page of the dialog's folder. All paths are relative, so that it can be put on any CDN or under {instanceUrl}/embed. */
const pageBuild = (
  html: string,
  name: string,
  entry: { [name: string]: string },
  emptyOutDir: boolean,
): UserConfig => ({
  base: './',
  publicDir: false,
  plugins: [localeGroups(), page(html, name), markedLexer, unmappedUrls],
  build: {
    target,
    outDir: 'dist/embed',
    emptyOutDir,
    sourcemap: true,
    // Of the packages in it. No other output has any; a test compares them with the source maps.
    license: name === 'dialog' && { fileName: 'THIRD-PARTY-LICENSES.md' },
    cssCodeSplit: true,
    // A library's build: it adds no helper around dynamic imports, and keeps a style sheet per chunk.
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // Lazy chunks import from the entry what it has loaded already.
      preserveEntrySignatures: false,
      output: {
        // Vite leaves the white space of an ES library in place.
        minify: true,
        // What the page's script imports is in its own file, also where lazy chunks share it.
        codeSplitting: { groups: [{ name, tags: ['$initial'], test: (id) => !id.includes('/preconnect/') }] },
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: ({ name: chunk }) =>
          // Needed where the hashed files are gone.
          chunk === 'reload-page'
            ? 'assets/[name].js'
            : `assets/${name === 'redirect' ? 'text-' : ''}[name]-[hash:6].js`,
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
});

const libraryBuild = (entry: string, file: string, build: UserConfig['build'], format?: 'es' | 'iife') =>
  library({ entry, file, ...(format && { format }), build: { target, ...build } });

/** By its package's name, for tests and for files that contain it. */
const loader = { 'activepieces-connect': fileURLToPath(new URL('src/loader/index.ts', import.meta.url)) };

/** One mode per build. The dialog and its redirect page are two: in one they would share chunks, and wait for them. */
const modes: { [mode: string]: UserConfig } = {
  dialog: pageBuild(
    'index.html',
    'dialog',
    { dialog: 'src/dialog/main.ts', preconnect: 'src/dialog/preconnect/index.ts' },
    true,
  ),
  redirect: pageBuild('redirect.html', 'redirect', { redirect: 'src/redirect/main.ts' }, false),
  // Its server names the source map in a header, if at all (docs/hosting.md): the comment costs half a percent.
  script: libraryBuild('src/loader/global.ts', 'connect.js', { sourcemap: 'hidden' }),
  'hosted-script': libraryBuild('src/loader/hosted-script.ts', 'connect-hosted.js', { sourcemap: 'hidden' }),
  module: libraryBuild('src/loader/index.ts', 'connect.mjs', { minify: false }),
  'make-server': libraryBuild('src/make-server/index.ts', 'make-server.mjs', { target: 'node20', minify: false }),
  server: libraryBuild('src/server/index.ts', 'server.mjs', {
    target: 'node20',
    minify: false,
    // A dependency in package.json, so that its security fixes need no release of ours.
    rolldownOptions: { external: ['jose'] },
  }),
  react: libraryBuild('src/react/index.ts', 'react.mjs', {
    ...importsPackages,
    // 'use client' is the entry's, and stays.
    rolldownOptions: { ...importsPackages.rolldownOptions, checks: { moduleLevelDirective: false } },
  }),
  vue: libraryBuild('src/vue/index.ts', 'vue.mjs', importsPackages),
  element: libraryBuild('src/element/index.ts', 'element.mjs', importsPackages),
  // For pages without a bundler: a module that contains the loader.
  'element-script': {
    ...libraryBuild('src/element/script.ts', 'connect-element.js', minified, 'es'),
    resolve: { alias: loader },
  },
  /** The demo's page of every state of every screen; not in dist, which is published. */
  gallery: {
    root: 'demo/gallery',
    base: './',
    publicDir: false,
    plugins: [localeGroups(), markedLexer],
    build: {
      target,
      outDir: '../../.gallery',
      emptyOutDir: true,
      rolldownOptions: { input: ['demo/gallery/scene.html', 'demo/gallery/redirect.html'] },
      assetsInlineLimit: 0,
    },
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [localeGroups()],
  ...modes[mode],
  test: {
    alias: loader,
    include: [
      'src/**/*.test.{ts,tsx}',
      'build/**/*.test.ts',
      'fuzz/**/*.test.ts',
      'demo/**/*.test.ts',
      'bench/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    // Modules are loaded once per worker: half of the time went into loading them for each file again.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    // Some start a database. Generous: a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}));
