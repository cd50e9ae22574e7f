import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'כניסה מחדש',
  change: 'שינוי הפרטים',
  replaced: 'יש להזין מחדש את כל הפרטים. ערך של שדה שיישאר ריק יימחק.',
  'redirect-uri': 'אם יש לך אפליקציה משלך, יש להוסיף את הכתובת הזו לכתובות ההפניה המותרות שלה ב־{app}:',

  // The other window
  title: 'חיבור {app}',
  'waiting-window': 'מתבצע חיבור…',
  'opening.title': 'החלון של {app} נפתח…',
  'opening.text': 'רק רגע.',
  'waiting.title': 'ממשיכים בחלון של {app}',
  'waiting.text': 'יש להיכנס שם לחשבון ולאשר את הגישה. אחר כך התהליך יימשך כאן מעצמו תוך כמה שניות.',
  'slow.title': 'עדיין מחכים ל־{app}',
  'slow.text': 'אין צורך למהר. אם החלון של {app} נעלם או נתקע, אפשר להתחיל מחדש.',
  'blocked.title': 'הדפדפן חסם את החלון של {app}',
  'blocked.text': 'אפשר לפתוח אותו באמצעות הכפתור או הקישור.',
  'blocked.open': 'פתיחת {app}',
  'blocked.link': 'פתיחת {app} בכרטיסייה חדשה',
  'opens-in-new-tab': 'נפתח בכרטיסייה חדשה',
  'closed.title': 'הכניסה עוד לא הושלמה',
  'closed.text': 'נראה מכאן שהחלון של {app} סגור. אם הוא עדיין פתוח, יש לסיים שם. אם סגרת אותו, יש להתחיל מחדש.',
  'leaving.title': 'לצאת בלי להיכנס לחשבון?',
  'leaving.text': 'החיבור ״{name}״ כבר נוצר, אבל אי אפשר להשתמש בו עד שמישהו ייכנס לחשבון.',
  finished: 'סיימתי',
  checking: 'בבדיקה…',
  'not-yet': 'עדיין לא התקבל דבר מ־{app}. יש להשלים את הכניסה בחלון השני ולנסות שוב.',
  restart: 'התחלה מחדש',
  cancel: 'ביטול',
  discard: 'מחיקה',
  keep: 'שמירה להמשך',
  back: 'חזרה לכניסה',
};
