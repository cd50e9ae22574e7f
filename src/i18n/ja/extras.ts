import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'コピー',
  copied: 'コピーしました',
  select: 'Ctrl+C または ⌘C を押してコピー',
  'new-tab': '新しいタブで開きます',
  note: '補足',
  warning: '警告',
  tip: 'ヒント',

  // A list that is searched
  clear: '「{field}」をクリア',
  'no-matches': '見つかりませんでした',
  matches: { other: '{count} 件の選択肢' },
};
