import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'نسخ',
  copied: 'تم النسخ',
  select: 'للنسخ: Ctrl+C / ⌘C',
  'new-tab': 'يُفتح في علامة تبويب جديدة',
  note: 'ملاحظة',
  warning: 'تحذير',
  tip: 'نصيحة',

  // A list that is searched
  clear: 'مسح {field}',
  'no-matches': 'لا توجد نتائج',
  matches: {
    zero: 'لا خيارات',
    one: 'خيار واحد',
    two: 'خياران',
    few: '{count} خيارات',
    many: '{count} خيارًا',
    other: '{count} خيار',
  },
};
