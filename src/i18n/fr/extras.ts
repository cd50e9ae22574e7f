import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Copier',
  copied: 'Copié',
  select: 'Appuyez sur Ctrl+C ou ⌘C pour copier',
  'new-tab': 's’ouvre dans un nouvel onglet',
  note: 'Remarque',
  warning: 'Attention',
  tip: 'Conseil',

  // A list that is searched
  clear: 'Effacer « {field} »',
  'no-matches': 'Aucun résultat',
  matches: { one: '{count} option', many: '{count} options', other: '{count} options' },
};
