import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Másolás',
  copied: 'Másolva',
  select: 'Másolás: Ctrl+C vagy ⌘C',
  'new-tab': 'új lapon nyílik meg',
  note: 'Megjegyzés',
  warning: 'Figyelmeztetés',
  tip: 'Tipp',

  // A list that is searched
  clear: '{field} törlése',
  'no-matches': 'Nincs találat',
  matches: { one: '{count} lehetőség', other: '{count} lehetőség' },
};
