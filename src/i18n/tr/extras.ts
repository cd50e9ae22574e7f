import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  select: 'Kopyalamak için Ctrl+C veya ⌘C tuşlarına basın',
  'new-tab': 'yeni sekmede açılır',
  note: 'Not',
  warning: 'Uyarı',
  tip: 'İpucu',

  // A list that is searched
  clear: '{field} seçimini temizle',
  'no-matches': 'Sonuç bulunamadı',
  matches: { one: '{count} seçenek', other: '{count} seçenek' },
};
