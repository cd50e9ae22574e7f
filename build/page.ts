import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Writes a page around its script and style sheet. The script is the entry, not the page: behind an HTML entry rolldown
 * moves what the entry shares with lazy chunks into chunks of their own (rolldown#10731).
 */
export const page = (html: string, entry: string): Plugin => ({
  name: 'page',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const script = files.find((file) => file.type === 'chunk' && file.isEntry);
    const style = files.find((file) => file.type === 'asset' && file.names.includes(`${entry}.css`));
    if (!script || !style) return this.error(`${html} needs a script and a style sheet of ${entry}`);
    const tags = [
      `<link rel="stylesheet" href="./${style.fileName}" />`,
      `<script type="module" src="./${script.fileName}"></script>`,
    ];
    const source = readFileSync(html, 'utf8').replace('<!-- assets -->', tags.join('\n    '));
    this.emitFile({ type: 'asset', fileName: html, source });
  },
});
