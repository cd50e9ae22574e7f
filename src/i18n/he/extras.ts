import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'העתקה',
  copied: 'הועתק',
  select: 'להעתקה: Ctrl+C / ⌘C',
  'new-tab': 'נפתח בכרטיסייה חדשה',
  note: 'הערה',
  warning: 'אזהרה',
  tip: 'טיפ',

  // A list that is searched
  clear: 'ניקוי {field}',
  'no-matches': 'לא נמצאו תוצאות',
  matches: { one: 'אפשרות אחת', two: 'שתי אפשרויות', other: '{count} אפשרויות' },
};
