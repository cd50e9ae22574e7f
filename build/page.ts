import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Writes a page around its script and style sheet, and the other entries, which run as soon as they are there. The
 * script is the entry, not the page: behind an HTML entry rolldown moves what the entry shares with lazy chunks into
 * chunks of their own (rolldown#10731).
 */
export const page = (html: string, entry: string): Plugin => ({
  name: 'page',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const entries = files.filter((file) => file.type === 'chunk').filter(({ isEntry }) => isEntry);
    const script = entries.find(({ name }) => name === entry);
    const style = files.find((file) => file.type === 'asset' && file.names.includes(`${entry}.css`));
    if (!script || !style) return this.error(`${html} needs a script and a style sheet of ${entry}`);
    const early = entries.filter((file) => file !== script);
    const tags = [
      ...early.map(({ fileName }) => `<script type="module" async fetchpriority="high" src="./${fileName}"></script>`),
      `<link rel="stylesheet" href="./${style.fileName}" />`,
      `<script type="module" src="./${script.fileName}"></script>`,
    ];
    const source = readFileSync(html, 'utf8').replace('<!-- assets -->', tags.join('\n    '));
    this.emitFile({ type: 'asset', fileName: html, source });
  },
});
