import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Копіювати',
  copied: 'Скопійовано',
  select: 'Натисніть Ctrl+C або ⌘C, щоб скопіювати',
  'new-tab': 'відкриється в новій вкладці',
  note: 'Примітка',
  warning: 'Попередження',
  tip: 'Порада',

  // A list that is searched
  clear: 'Очистити «{field}»',
  'no-matches': 'Нічого не знайдено',
  matches: { one: '{count} варіант', few: '{count} варіанти', many: '{count} варіантів', other: '{count} варіанта' },
};
