import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  select: 'Druk op Ctrl+C of ⌘C om te kopiëren',
  'new-tab': 'opent in een nieuw tabblad',
  note: 'Opmerking',
  warning: 'Waarschuwing',
  tip: 'Tip',

  // A list that is searched
  clear: '{field} wissen',
  'no-matches': 'Niets gevonden',
  matches: { one: '{count} optie', other: '{count} opties' },
};
