import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Copiar',
  copied: 'Copiado',
  select: 'Pressione Ctrl+C ou ⌘C para copiar',
  'new-tab': 'abre em uma nova guia',
  note: 'Nota',
  warning: 'Aviso',
  tip: 'Dica',

  // A list that is searched
  clear: 'Limpar {field}',
  'no-matches': 'Nenhum resultado',
  matches: { one: '{count} opção', many: '{count} de opções', other: '{count} opções' },
};
