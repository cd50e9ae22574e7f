import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: '复制',
  copied: '已复制',
  select: '按 Ctrl+C 或 ⌘C 复制',
  'new-tab': '在新标签页中打开',
  note: '说明',
  warning: '警告',
  tip: '提示',

  // A list that is searched
  clear: '清除“{field}”',
  'no-matches': '未找到结果',
  matches: { other: '{count} 个选项' },
};
