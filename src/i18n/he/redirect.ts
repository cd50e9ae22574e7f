import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'מתבצע חיבור…',
  'passing.text': 'רק רגע.',
  'passed.title': 'אפשר לסגור את החלון הזה',
  'passed.text': 'התהליך נמשך בחלון שממנו הגעת.',
  'stranded.title': 'נשאר עוד שלב אחד',
  'stranded.text': 'הדפדפן מפריד בין החלון הזה לחלון שממנו הגעת. יש להעתיק את הכתובת הזו, לחזור לשם ולהדביק אותה.',
  'stranded.label': 'הכתובת של הדף הזה',
  'stranded.copy': 'העתקת הכתובת',
  'stranded.copied': 'הועתק',
  'stranded.press': 'להעתקה: Ctrl+C / ⌘C.',
  'nothing.title': 'אין מה לעשות כאן',
  'nothing.text': 'אפליקציות מפנות לדף הזה לרגע בזמן חיבור של חשבון.',
};
