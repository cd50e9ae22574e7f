import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Копиране',
  copied: 'Копирано',
  select: 'Натиснете Ctrl+C или ⌘C, за да копирате',
  'new-tab': 'отваря се в нов раздел',
  note: 'Бележка',
  warning: 'Предупреждение',
  tip: 'Съвет',

  // A list that is searched
  clear: 'Изчистване на „{field}“',
  'no-matches': 'Няма резултати',
  matches: { one: '{count} опция', other: '{count} опции' },
};
