import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test('the demo offers every language of the dialog', () => {
  const source = readFileSync(new URL('demo/host/languages.js', root), 'utf8');
  const offered = [...source.matchAll(/^ {2}'?([\w-]+)'?: '/gm)].map(([, code]) => code);
  const files = readdirSync(new URL('src/i18n/locales', root));
  expect(offered.sort()).toEqual(files.map((file) => file.replace('.json', '')).sort());
});
