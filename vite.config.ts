import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { dialogPage } from './build/dialog-page.ts';
import { gallery } from './build/gallery.ts';
import { importsPackages, library, minified } from './build/library.ts';
import { localeGroups } from './build/locale-groups.ts';

/** What the product runs in; the browser table in the README says the same. */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

const libraryBuild = (entry: string, file: string, build: UserConfig['build'], format?: 'es' | 'iife') =>
  library({ entry, file, ...(format && { format }), build: { target, ...build } });

/** By its package's name, for tests and for files that contain it. */
const loader = { 'activepieces-connect': fileURLToPath(new URL('src/loader/index.ts', import.meta.url)) };

/** One mode per build. The dialog and its redirect page are two: in one they would share chunks, and wait for them. */
const modes: { [mode: string]: UserConfig } = {
  dialog: dialogPage({
    html: 'index.html',
    name: 'dialog',
    entry: { dialog: 'src/dialog/main.ts', preconnect: 'src/dialog/preconnect/index.ts' },
    // Of the packages in it. No other output has any; a test compares them with the source maps.
    build: { target, emptyOutDir: true, license: { fileName: 'THIRD-PARTY-LICENSES.md' } },
  }),
  redirect: dialogPage({
    html: 'redirect.html',
    name: 'redirect',
    entry: { redirect: 'src/redirect/main.ts' },
    build: { target, emptyOutDir: false },
  }),
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
  gallery: gallery({ target }),
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
