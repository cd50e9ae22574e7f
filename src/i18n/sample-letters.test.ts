import { afterEach, expect, test } from 'vitest';
import { sampleLetters } from './sample-letters.ts';
import type { Texts } from './texts.ts';
import { activeLocale } from './translator.ts';

const locales = import.meta.glob<Texts>('./locales/*.json', { eager: true, import: 'default' });

/** By what the code points of the letter beside `a` are called, for languages that Latin-1 is not enough for. */
const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  he: /\p{Script=Hebrew}/u,
  hu: /[Őő]/u,
  ja: /あ/u,
  ko: /가/u,
  pl: /[Łł]/u,
  ru: /\p{Script=Cyrillic}/u,
  tr: /[İĞğŞş]/u,
  uk: /\p{Script=Cyrillic}/u,
  vi: /[\u1ea0-\u1ef9]/u,
  zh: /的/u,
  'zh-TW': /的/u,
};

afterEach(() => {
  activeLocale.texts = {};
});

test.each(Object.entries(locales))('%s', (file, texts) => {
  activeLocale.texts = texts;
  const language = file.replace(/.*\/|\.json$/g, '');
  expect(sampleLetters()).toMatch(new RegExp(`^a${scripts[language]?.source ?? ''}$`, 'u'));
});

test('of English, which is part of the code, there are no texts to look at', () => expect(sampleLetters()).toBe('a'));

test('a text of the host in another script counts', () => {
  activeLocale.texts = { dialog: { 'form.connect': 'Ενώστε' } };
  expect(sampleLetters()).toBe('aΕ');
});
