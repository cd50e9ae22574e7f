import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * `locales/de.json?group=oauth2` is that group of texts alone, `locales/de.json?without=redirect` all others. A JSON
 * module lands in one chunk as a whole, whereas each chunk is to carry the texts that it shows and no others.
 */
export function localeGroups(): Plugin {
  return {
    name: 'locale-groups',
    enforce: 'pre',
    load: {
      filter: { id: /\.json\?.*(group|without)=/ },
      async handler(id) {
        const [file = '', query] = id.split('?');
        this.addWatchFile(file);
        const { group, without } = Object.fromEntries(new URLSearchParams(query));
        const locale = JSON.parse(await readFile(file, 'utf8'));
        const texts = group ? locale[group] : { ...locale, [`${without}`]: undefined };
        return `export const texts = ${JSON.stringify(texts)};`;
      },
    },
  };
}
