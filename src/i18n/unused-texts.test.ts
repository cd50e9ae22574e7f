import { expect, test } from 'vitest';
import { english } from './english.ts';
import type { Text } from './texts.ts';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./*', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const translators = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true });

const groups: [group: string, texts: { [key: string]: Text }][] = Object.entries(english);

const folderOf = (file: string) => file.replace(/[^/]*$/, '');

/** All code that can name a key of this group: the files that import its translator, and those beside them. */
function codeFor(group: string): string {
  const modules = Object.keys(translators)
    .filter((file) => new RegExp(`en\\.json\\?.*\\bgroup=${group}'`).test(translators[file] ?? ''))
    .map((file) => `i18n/${file.slice(2)}'`);
  const files = Object.keys(sources).filter((file) => modules.some((module) => sources[file]?.includes(module)));
  const folders = new Set(files.map(folderOf));
  return Object.keys(sources)
    .filter((file) => folders.has(folderOf(file)))
    .map((file) => sources[file])
    .join('\n');
}

/** `problem.${code}` as a pattern. */
function patternsIn(code: string): RegExp[] {
  return [...code.replace(/\$\{[^{}]*\}/g, '*').matchAll(/`([^`\s]+)`/g)]
    .map(([, template = '']) => template.split('*'))
    .filter((literals) => literals.length > 1 && literals.join('') !== '')
    .map((literals) => new RegExp(`^${literals.map((literal) => literal.replaceAll('.', '\\.')).join('[\\w-]+')}$`));
}

test.each(groups)('every text of %s is used', (group, texts) => {
  const code = codeFor(group);
  const patterns = patternsIn(code);
  const unused = Object.keys(texts).filter(
    (key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

/** Each code of the server has its own text, even where two happen to say the same. */
const sameOnPurpose = ['dialog problem.claim_failed', 'dialog problem.cloud_claim_failed'];

test('no text stands in two places', () => {
  const places = new Map<string, string[]>();
  for (const [group, texts] of groups) {
    for (const [key, text] of Object.entries(texts)) {
      const place = `${group} ${key}`;
      if (sameOnPurpose.includes(place)) continue;
      places.set(JSON.stringify(text), [...(places.get(JSON.stringify(text)) ?? []), place]);
    }
  }
  const repeated = [...places.values()].filter((all) => {
    // The redirect page is built by itself.
    return all.filter((place) => !place.startsWith('redirect ')).length > 1;
  });
  expect(repeated).toEqual([]);
});
