import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'הוראות',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'יש רווח סביב מה שהזנת או בתוכו.',
  'looks.quotes': 'יש מירכאות סביב מה שהזנת.',
  'looks.bearer': 'המילה ״{word}״ בדרך כלל לא שייכת לערך.',
  'looks.assignment': '״{name}״ וסימן השוויון שאחריו בדרך כלל לא שייכים לערך.',
  'looks.address': 'כאן צריך להזין רק ״{field}״, ללא תחילית ה־URL (https://) שלפניו וללא מה שאחריו.',
  'looks.no-scheme': 'כאן צריך להזין כתובת אינטרנט מלאה.',
  'fix.space': 'הסרת הרווח',
  'fix.quotes': 'הסרת המירכאות',
  'fix.bearer': 'הסרת ״{word}״',
  'fix.assignment': 'הסרת ״{name}״ וסימן השוויון',
  'fix.address': 'שינוי ל־״{value}״',
  fixed: 'השינוי בוצע.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized': 'כנראה שהמפתח או הסיסמה שגויים, שפג תוקפם או שהם בוטלו. יש להעתיק אותם שוב, במלואם, מ־{app}.',
  'means.forbidden': 'כנראה שהחשבון או המפתח לא מורשים לעשות זאת. יש לבדוק את ההרשאות שלהם ב־{app}.',
  'means.not-found': 'כנראה שיש טעות בכתובת, בדומיין או במזהה. כדאי להשוות למה שמופיע ב־{app}.',
  'means.no-host': 'אין תגובה מהכתובת הזו. כדאי לבדוק אם יש בה שגיאות הקלדה.',
  'means.no-answer': 'היה ניסיון לפנות לכתובת, אבל היא לא הגיבה. כדאי לבדוק אותה, וגם אם חומת אש חוסמת את הגישה.',
  'means.certificate': 'אישור האבטחה של הכתובת הזו לא התקבל. כדאי לפנות לגורם שמפעיל אותה.',
  'means.busy': 'נשלחו יותר מדי בקשות ל־{app}. יש להמתין דקה ולנסות שוב.',
  'means.down': 'נראה שהבעיה היא בצד של {app}. אפשר לנסות שוב בעוד כמה דקות.',

  // What was typed before the window was closed by accident
  restored: 'מה שהזנת קודם שוחזר, מלבד סיסמאות ומפתחות.',
};
