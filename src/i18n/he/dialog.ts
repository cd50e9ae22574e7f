import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'חיבור {app}',
  'dialog.reconnect': 'חיבור מחדש של {app}',
  'dialog.loading': 'בטעינה…',
  'dialog.close': 'סגירה',
  'dialog.cancel': 'ביטול',
  'dialog.retry': 'ניסיון נוסף',

  // The form
  'form.connect': 'חיבור',
  'form.reconnect': 'חיבור מחדש',
  'form.later': 'הגדרה בהמשך',
  'form.reconnect.notice': 'בחיבור מחדש של ״{name}״, הפרטים שיוזנו כאן יחליפו את הפרטים הקיימים.',
  'form.name': 'שם החיבור',
  'form.name.hint': 'גלוי רק לך ולצוות שלך.',
  'form.name.taken': 'כבר קיים חיבור בשם הזה. יש לבחור שם אחר.',
  'form.no-auth': 'אין צורך בחשבון או במפתח עבור {app}. אחרי החיבור אפשר להשתמש באפליקציה בתהליכי העבודה שלך.',
  'form.optional': 'לא חובה',
  'form.saving': 'מתבצע חיבור…',
  'form.saving.slow': 'הפרטים שלך נבדקים מול {app}. הבדיקה יכולה להימשך עד דקה.',
  'form.saved': 'החיבור ל־{app} הושלם',
  'form.saved.later': 'אפשר להגדיר את {app} בהמשך',

  // Leaving with something typed
  'leave.title': 'למחוק את מה שהזנת?',
  'leave.text': 'החיבור ל־{app} עוד לא הושלם, והפרטים שהזנת לא יישמרו.',
  'leave.stay': 'המשך עריכה',
  'leave.discard': 'מחיקה',

  // Fields
  'field.reveal': 'הצגת {field}',
  'field.hide': 'הסתרת {field}',
  'field.choose': 'בחירה מהרשימה',
  'field.search': 'חיפוש ב־{field}',
  'field.file': 'בחירת קובץ',
  'field.file.hint': 'אפשר להדביק את התוכן או לגרור לכאן את הקובץ.',
  'field.file.loaded': 'הקובץ {file} נקרא',
  'field.file.too-large': 'הקובץ גדול מ־256 ק״ב. יש לבחור את קובץ המפתח עצמו.',
  'field.file.not-text': 'זה לא קובץ טקסט. יש לבחור את קובץ המפתח עצמו.',
  'field.required': 'יש להזין {field}.',
  'field.required.choice': 'יש לבחור {field}.',
  'field.not-a-number': 'הערך של {field} חייב להיות מספר, למשל 5432.',
  'field.unsupported': 'עדיין אי אפשר להזין כאן {field}. אפשר לבקש מהצוות של האפליקציה להגדיר את החיבור עבורך.',

  // Markdown
  'markdown.new-tab': 'נפתח בכרטיסייה חדשה',

  // A dialog that could not load. Titles first.
  'failed.title': 'כרגע אי אפשר לחבר את {app}',
  'failed.title.unknown-app': 'כרגע אי אפשר לחבר את האפליקציה הזו',
  'failed.unsupported':
    'הכניסה ל־{app} היא באמצעות {type}, שעדיין לא נתמך בחלון הזה. אפשר לברר עם הצוות של האפליקציה אם יש דרך אחרת לחבר אותה.',
  'failed.details': 'פרטים: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'נראה שאין חיבור לאינטרנט. כדאי לבדוק את החיבור ולנסות שוב.',
  'problem.unreachable': 'לא ניתן להגיע לשרת. כדאי לבדוק את החיבור לאינטרנט או את ה־VPN ולנסות שוב.',
  'problem.timeout': 'הפעולה ארכה יותר מדי זמן והופסקה. אפשר לנסות שוב, ושום דבר לא ייווצר פעמיים.',
  'problem.unexpected_answer': 'התקבלה מהשרת תשובה לא ברורה. אפשר לנסות שוב בעוד רגע. אם הבעיה נמשכת, יש לפנות לתמיכה.',
  'problem.server_error': 'אירעה תקלה בשרת עצמו. אפשר לנסות שוב בעוד רגע. אם הבעיה נמשכת, יש לפנות לתמיכה.',
  'problem.rate_limited': 'היו יותר מדי ניסיונות בזמן קצר. יש להמתין דקה ולנסות שוב.',
  'problem.too_large': 'התוכן גדול מדי. כדאי לוודא שהודבק התוכן הנכון.',
  'problem.session_expired': 'תוקף הסשן שלך פג. יש להעתיק את מה שעוד נחוץ, לסגור את החלון ולפתוח אותו שוב.',
  'problem.permission_denied': 'אין לך הרשאה ליצור חיבורים בפרויקט הזה. אפשר לבקש גישה מאדמין.',
  'problem.not_authorized': 'אין לך גישה לפרויקט הזה. אפשר לבקש גישה מאדמין.',
  'problem.feature_disabled': 'התוכנית שלך לא כוללת את האפשרות הזו. אפשר לפנות לאדמין או לתמיכה.',
  'problem.piece_not_found': 'האפליקציה הזו כבר לא זמינה כאן. אפשר לפנות לתמיכה.',
  'problem.project_not_found': 'הפרויקט של החיבור הזה כבר לא קיים. יש לטעון מחדש את הדף ולנסות שוב.',
  'problem.not_found': 'משהו שנחוץ לחיבור הזה כבר לא קיים. יש לטעון מחדש את הדף ולנסות שוב.',
  'problem.rejected': 'הפרטים האלה לא התקבלו ב־{app}. יש לבדוק אותם ולנסות שוב.',
  'problem.claim_failed': 'הכניסה לא אושרה על ידי {app}. אפשר לנסות שוב.',
  'problem.cloud_claim_failed': 'הכניסה לא אושרה על ידי {app}. אפשר לנסות שוב.',
  'problem.engine_failed': 'כרגע אי אפשר לבדוק את {app}. אפשר לנסות שוב בעוד רגע.',
  'problem.invalid_request': 'השרת לא קיבל את החיבור. יש לשנות את מה שמצוין למטה ולנסות שוב.',
  'problem.schema_mismatch': 'השרת לא קיבל את הטופס. יש לבדוק את כל השדות ולנסות שוב.',
  'problem.secret_not_found': 'אין סוד כזה במנהל הסודות שלך. כדאי לבדוק את השם.',
  'problem.secret_manager_unreachable': 'לא ניתן להגיע למנהל הסודות שלך. אפשר לפנות לאדמין.',
  'problem.detail': 'הודעה מ־{app}: {detail}',
  'problem.detail.server': 'פרטים: {detail}',
};
