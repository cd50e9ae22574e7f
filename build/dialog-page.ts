import type { UserConfig } from 'vite';
import { localeGroups } from './locale-groups.ts';
import { markedLexer } from './marked-lexer.ts';
import { page } from './page.ts';
import { unmappedUrls } from './unmapped-urls.ts';

type DialogPage = {
  html: string;
  /** Of the entry that is the page's script. */
  name: string;
  entry: { [name: string]: string };
  build: UserConfig['build'];
};

/** A page of the dialog's folder. All paths are relative, so that it can be put on any CDN or under {instanceUrl}/embed. */
export const dialogPage = ({ html, name, entry, build }: DialogPage): UserConfig => ({
  base: './',
  publicDir: false,
  plugins: [localeGroups(), page(html, name), markedLexer, unmappedUrls],
  build: {
    outDir: 'dist/embed',
    sourcemap: true,
    ...build,
    cssCodeSplit: true,
    // A library's build: it adds no helper around dynamic imports, and keeps a style sheet per chunk.
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // Lazy chunks import from the entry what it has loaded already.
      preserveEntrySignatures: false,
      output: {
        // Vite leaves the white space of an ES library in place.
        minify: true,
        // Notes for bundlers, of which none reads these files.
        comments: { annotation: false },
        // The minifier puts constants, unlike variables, where they are used.
        topLevelVar: false,
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
