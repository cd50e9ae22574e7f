import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: '複製',
  copied: '已複製',
  select: '按 Ctrl+C 或 ⌘C 複製',
  'new-tab': '在新分頁中開啟',
  note: '附註',
  warning: '警告',
  tip: '提示',

  // A list that is searched
  clear: '清除「{field}」',
  'no-matches': '找不到結果',
  matches: { other: '{count} 個選項' },
};
