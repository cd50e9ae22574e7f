import type { UserConfig } from 'vite';
import { localeGroups } from './locale-groups.ts';
import { markedLexer } from './marked-lexer.ts';

/** The demo's page of every state of every screen; not in dist, which is published. */
export const gallery = (build: UserConfig['build']): UserConfig => ({
  root: 'demo/gallery',
  base: './',
  publicDir: false,
  plugins: [localeGroups(), markedLexer],
  build: {
    outDir: '../../.gallery',
    emptyOutDir: true,
    ...build,
    rolldownOptions: { input: ['demo/gallery/scene.html', 'demo/gallery/redirect.html'] },
    assetsInlineLimit: 0,
  },
});
