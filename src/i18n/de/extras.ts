import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Kopieren',
  copied: 'Kopiert',
  select: 'Zum Kopieren Ctrl+C oder ⌘C drücken',
  'new-tab': 'öffnet sich in neuem Tab',
  note: 'Hinweis',
  warning: 'Warnung',
  tip: 'Tipp',

  // A list that is searched
  clear: '{field} leeren',
  'no-matches': 'Nichts gefunden',
  matches: { one: '{count} Option', other: '{count} Optionen' },
};
