import type { UserConfig } from 'vite';

type Library = {
  entry: string;
  /** In `dist`. */
  file: string;
  /** A script for `<script>`, or an ES module. Default: by the file's name. */
  format?: 'es' | 'iife';
  build: UserConfig['build'];
};

/**
 * One file without chunks. Vite would make variables of constants, which the minifier then leaves where they are: 13 bytes
 * of the loader.
 */
export const library = ({ entry, file, format, build: { rolldownOptions, ...build } = {} }: Library): UserConfig => ({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    ...build,
    rolldownOptions: { ...rolldownOptions, output: { topLevelVar: false, ...rolldownOptions?.output } },
    lib: {
      entry,
      formats: [format ?? (file.endsWith('.mjs') ? 'es' : 'iife')],
      name: 'activepiecesConnect',
      fileName: () => file,
    },
  },
});

/** Imports by name, in place of a path; an entry has no importer. */
const isPackage = (id: string, importer: string | undefined) => importer !== undefined && /^[@\w][^:]*$/.test(id);

/** Packages are the application's: a framework, and the loader, of which a page has one. */
export const importsPackages = { minify: false, rolldownOptions: { external: isPackage } };

/** Vite leaves the white space of an ES library in place. */
export const minified = { rolldownOptions: { output: { minify: true } } };
