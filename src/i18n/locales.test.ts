import { expect, test } from 'vitest';
import type { Plural, Text } from './texts.ts';

type Words = { [group: string]: { [key: string]: Text } };

const locales = import.meta.glob<Words>('./locales/*.json', { eager: true, import: 'default' });

const english = locales['./locales/en.json'] ?? {};

const languages = Object.entries(locales)
  .map(([file, words]): [language: string, words: Words] => [file.replace(/.*\/(.*)\.json/, '$1'), words])
  .filter(([language]) => language !== 'en');

/** Every text with its key, a plural's forms one by one. */
function textsOf(words: Words): [key: string, text: string, form?: string][] {
  return Object.entries(words).flatMap(([group, texts]) =>
    Object.entries(texts).flatMap(([key, text]): [string, string, string?][] =>
      typeof text === 'string'
        ? [[`${group} ${key}`, text]]
        : Object.entries(text).map(([form, one]) => [`${group} ${key}`, one, form]),
    ),
  );
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name);
}

const plurals = Object.entries(english).flatMap(([group, texts]) =>
  Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [] : [{ group, key }])),
);

test.each(languages)('%s has the keys of English, and no other', (_, words) => {
  const keysOf = (all: Words) => Object.entries(all).map(([group, texts]) => [group, Object.keys(texts).sort()]);
  expect(new Map(keysOf(words) as [])).toEqual(new Map(keysOf(english) as []));
});

test.each(languages)('%s fills in the same placeholders as English', (_, words) => {
  const wanted = new Map(textsOf(english).map(([key, text]) => [key, new Set(placeholdersIn(text))]));
  for (const [key, text, form] of textsOf(words)) {
    const found = new Set(placeholdersIn(text));
    // "One workflow" and "two workflows" need no figure.
    if (form && ['zero', 'one', 'two'].includes(form)) found.add('{count}');
    expect(found, key).toEqual(wanted.get(key));
  }
});

test.each(languages)('%s has exactly the plural forms that it needs', (language, words) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const { group, key } of plurals) {
    const text = words[group]?.[key] as Plural;
    expect(Object.keys(text).sort(), `${group} ${key}`).toEqual([...forms].sort());
  }
});

/** The same in more than one language. */
const international =
  /^(\{name\}: \{given\}|\{name\} \(\{number\}\)|\{item\} \{number\}|App|Apps|OpenID Connect \(OIDC\)|Status|Details: \{detail\}|optional|Tip|Client ID|Permissions.*|Connections?|\{count\} (workflows?|options?|projects?)|Account|Client secret|Instructions|Important|Type|Note|OK)$/;

test.each(languages)('%s leaves nothing in English', (_, words) => {
  const source = new Map(textsOf(english).map(([key, text]) => [key, text]));
  const left = textsOf(words).filter(([key, text]) => text === source.get(key) && !international.test(text));
  expect(left).toEqual([]);
});

test.each(languages)('%s has no stray space, and ends sentences where English does', (_, words) => {
  const source = new Map(textsOf(english).map(([key, text]) => [key, text]));
  for (const [key, text] of textsOf(words)) {
    expect(text, key).toBe(text.trim());
    expect(text, key).not.toMatch(/ {2}| [,.]/);
    const ends = /[.。!！?？؟…:：]["”»」]?$/;
    expect(ends.test(text), `${key}: ${text}`).toBe(ends.test(source.get(key) ?? ''));
  }
});

/** Where a line must not break: « texte », ce mot ; un autre … */
test.each(languages)('%s has no space of the breaking kind beside its punctuation', (_, words) => {
  for (const [key, text] of textsOf(words)) expect(text, key).not.toMatch(/« | [;:?!»…]/);
});

test('German sets a space before an ellipsis, and names the key Strg', () => {
  for (const [key, text] of textsOf(locales['./locales/de.json'] ?? {})) expect(text, key).not.toMatch(/\S…|Ctrl/);
});
