import { afterEach, expect, test } from 'vitest';
import { activeLocale, translator } from './translator.ts';

const t = translator('combobox', { plain: 'Clear {field}', many: { one: '{count} option', other: '{count} options' } });

afterEach(() => Object.assign(activeLocale, { language: 'en', texts: {} }));

test('fills in what it is given, and leaves what it is not', () => {
  expect(t('plain', { field: '$& {field}' })).toBe('Clear $& {field}');
  expect(t('plain')).toBe('Clear {field}');
});

test.each([
  [0, '0 options'],
  [1, '1 option'],
  [2, '2 options'],
])('counts %i in English', (count, expected) => expect(t('many', { count })).toBe(expected));

test.each([
  [1, '1 opcja'],
  [3, '3 opcje'],
  [5, '5 opcji'],
  [22, '22 opcje'],
])('counts %i as the language does', (count, expected) => {
  const many = { one: '{count} opcja', few: '{count} opcje', many: '{count} opcji', other: '{count} opcji' };
  Object.assign(activeLocale, { language: 'pl', texts: { combobox: { many } } });
  expect(t('many', { count })).toBe(expected);
});

test('a text that the language lacks stays English', () => {
  Object.assign(activeLocale, { language: 'pl', texts: { combobox: {} } });
  expect(t('plain', { field: 'App' })).toBe('Clear App');
});
