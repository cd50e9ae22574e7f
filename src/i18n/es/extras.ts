import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Copiar',
  copied: 'Copiado',
  select: 'Presiona Ctrl+C o ⌘C para copiar',
  'new-tab': 'se abre en una pestaña nueva',
  note: 'Nota',
  warning: 'Advertencia',
  tip: 'Consejo',

  // A list that is searched
  clear: 'Borrar {field}',
  'no-matches': 'Sin resultados',
  matches: { one: '{count} opción', many: '{count} de opciones', other: '{count} opciones' },
};
