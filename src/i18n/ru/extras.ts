import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Копировать',
  copied: 'Скопировано',
  select: 'Нажмите Ctrl+C или ⌘C, чтобы скопировать',
  'new-tab': 'откроется в новой вкладке',
  note: 'Примечание',
  warning: 'Предупреждение',
  tip: 'Совет',

  // A list that is searched
  clear: 'Очистить «{field}»',
  'no-matches': 'Ничего не найдено',
  matches: { one: '{count} вариант', few: '{count} варианта', many: '{count} вариантов', other: '{count} варианта' },
};
