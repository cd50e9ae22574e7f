import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Copia',
  copied: 'Copiato',
  select: 'Premi Ctrl+C o ⌘C per copiare',
  'new-tab': 'si apre in una nuova scheda',
  note: 'Nota',
  warning: 'Attenzione',
  tip: 'Consiglio',

  // A list that is searched
  clear: 'Cancella {field}',
  'no-matches': 'Nessun risultato',
  matches: { one: '{count} opzione', many: '{count} di opzioni', other: '{count} opzioni' },
};
