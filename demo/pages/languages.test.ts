import { expect, test } from 'vitest';
import { languages } from './languages.ts';

test('English is the first', () => expect(languages[0]).toEqual({ code: 'en', name: 'English' }));

test.each([
  ['ar', 'العربية'],
  ['fr', 'Français'],
  ['tr', 'Türkçe'],
  ['ja', '日本語'],
  ['zh', '简体中文'],
  ['zh-TW', '繁體中文'],
])('%s is called %s', (code, name) => expect(languages).toContainEqual({ code, name }));
