import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  select: 'Naciśnij Ctrl+C lub ⌘C, aby skopiować',
  'new-tab': 'otwiera się w nowej karcie',
  note: 'Uwaga',
  warning: 'Ostrzeżenie',
  tip: 'Wskazówka',

  // A list that is searched
  clear: 'Wyczyść: {field}',
  'no-matches': 'Brak wyników',
  matches: { one: '{count} opcja', few: '{count} opcje', many: '{count} opcji', other: '{count} opcji' },
};
