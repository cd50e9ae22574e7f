import { expect, test } from 'vitest';
import { matchLanguage } from './language.ts';

test.each<[wanted: string[], expected: string]>([
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE_ch'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['pt-PT'], 'pt'],
  [['zh'], 'zh'],
  [['zh-CN'], 'zh'],
  [['zh-SG'], 'zh'],
  [['zh-Hans-HK'], 'zh'],
  [['zh-TW'], 'zh-TW'],
  [['zh-HK'], 'zh-TW'],
  [['zh-Hant-HK'], 'zh-TW'],
  [['zh-MO'], 'zh-TW'],
  [['iw'], 'he'],
  [['in'], 'id'],
  [['sv', 'fr'], 'fr'],
  [['sv', 'xx', ''], 'en'],
  [['', 'ja'], 'ja'],
  [['not a tag', 'ko'], 'ko'],
  [[], 'en'],
])('%j is shown in %s', (wanted, expected) => expect(matchLanguage(wanted)).toBe(expected));

test('each language has a file, and each file is a language', () => {
  const files = Object.keys(import.meta.glob('./locales/*.json')).map((file) => file.replace(/.*\/|\.json$/g, ''));
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = ['zh-TW', ...letters.flatMap((first) => letters.map((second) => first + second))];
  expect(new Set(tags.map((tag) => matchLanguage([tag])))).toEqual(new Set(files));
});
