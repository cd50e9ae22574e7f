import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'המשך ל־{app}',
  again: 'כניסה מחדש',
  save: 'שמירה',
  intro: 'ייפתח חלון חדש של {app}. יש להיכנס שם לחשבון ולאשר את הגישה. אין צורך להעתיק דבר.',
  'intro.own': 'חיבור דרך אפליקציה שרשמת ב־{app}. שני הערכים מופיעים בהגדרות שלה שם.',
  'intro.client-credentials':
    'חיבור ללא כניסה של משתמשים. את ה־Client ID ואת ה־Client Secret מקבלים מאפליקציה שרשמת ב־{app}.',
  'client-id': 'Client ID',
  'client-secret': 'Client Secret',
  'redirect-uri': 'כתובת URL להפניה',
  'redirect-uri.hint':
    'יש להוסיף אותה, בדיוק כפי שהיא מופיעה כאן, לכתובות ההפניה המותרות (redirect או callback) של האפליקציה שלך ב־{app}.',
  permissions: 'הרשאות',
  'permissions.summary': 'הרשאות ({chosen} מתוך {all})',
  'permissions.hint': 'בלי חלק מההרשאות, חלקים של {app} לא יפעלו בתהליכי העבודה שלך.',
  'not-saved': 'החיבור ל־{app} הצליח, אבל עדיין לא נשמר.',

  // The other window
  title: 'חיבור {app}',
  'opening.title': 'החלון של {app} נפתח…',
  'waiting.title': 'ממשיכים בחלון של {app}',
  'waiting.text': 'יש להיכנס שם לחשבון ולאשר את הגישה. אחר כך התהליך יימשך כאן מעצמו.',
  'slow.title': 'עדיין מחכים ל־{app}',
  'slow.text': 'אין צורך למהר. אם החלון של {app} נעלם או נתקע, אפשר להתחיל מחדש.',
  'blocked.title': 'הדפדפן חסם את החלון של {app}',
  'blocked.text':
    'אפשר לפתוח אותו באמצעות הכפתור או הקישור. נפתח חלון בכל זאת? יש לסיים שם ואז להדביק למטה את הכתובת שלו.',
  'blocked.open': 'פתיחת {app}',
  'blocked.link': 'פתיחת {app} בכרטיסייה חדשה',
  'closed.title': 'מסיימים בחלון השני',
  'closed.text':
    'נראה מכאן שהחלון של {app} סגור. אם הוא עדיין פתוח, יש לסיים שם, ואם לא קורה דבר, להדביק למטה את הכתובת שלו. אם סגרת אותו, יש להתחיל מחדש.',
  cancel: 'ביטול',
  restart: 'התחלה מחדש',
  'opens-in-new-tab': 'נפתח בכרטיסייה חדשה',
  'waiting-window': 'מתבצע חיבור…',

  // The last resort
  'paste.summary': 'לא קורה כלום? הדבקת הכתובת',
  'paste.label': 'כתובת הדף שאליו הגעת בסוף',
  'paste.hint': 'אחרי אישור הגישה, יש להעתיק אותה משורת הכתובת בחלון של {app}. גם הקוד לבדו מספיק.',
  'paste.submit': 'שימוש בכתובת',
  'paste.unreadable': 'אין כאן קוד. יש להעתיק את הכתובת המלאה של הדף שאליו הגעת מ־{app}.',
  'paste.foreign': 'הכתובת הזו שייכת לכניסה אחרת. יש להתחיל מחדש ואז להעתיק את הכתובת החדשה.',

  // What went wrong there, above the form
  'failed.access_denied': 'הגישה ל־{app} לא אושרה, ולכן החיבור לא בוצע. יש להיכנס שוב ולאשר את הגישה.',
  'failed.provider_error': 'הכניסה ל־{app} הסתיימה בשגיאה. אפשר להיכנס שוב. אם הבעיה נמשכת, יש לפנות לתמיכה.',
  'failed.state_mismatch': 'התשובה שהגיעה מ־{app} לא שייכת לכניסה הזו, ולכן לא נעשה בה שימוש. יש להיכנס שוב.',
  'failed.invalid_address': 'הפרטים האלה לא יוצרים כתובת שאפשר לפתוח. יש לבדוק את {fields} ולנסות שוב.',
  'failed.insecure_page': 'כדי להיכנס ל־{app} נדרש דף מאובטח, והדף הזה לא נטען דרך https. יש לפנות לתמיכה.',

  // A code that could not be exchanged
  'failed.claim.app': 'הכניסה לא אושרה על ידי {app}. אפשר להיכנס שוב. אם הבעיה נמשכת, יש לפנות לתמיכה.',
  'failed.claim.own':
    'הכניסה לא אושרה על ידי {app}. יש לבדוק את ה־Client ID, ה־Client Secret וכתובת ה־URL להפניה, ואז להיכנס שוב.',
  'failed.claim.client-credentials':
    'פרטי הלקוח לא התקבלו ב־{app}. יש לבדוק את ה־Client ID ואת ה־Client Secret ולנסות שוב.',

  // The list of ways
  'way.app': 'כניסה באמצעות {app}',
  'way.app.hint': 'בחלון חדש של {app}. אין צורך להעתיק דבר.',
  'way.own': 'אפליקציה משלך ב־{app}',
  'way.own.hint': 'למפתחים: כניסה דרך אפליקציה שרשמת ב־{app}.',
  'way.client-credentials': 'חיבור בין שרתים',
  'way.client-credentials.hint': 'למפתחים: Client ID ו־Client Secret, ללא כניסה של משתמשים.',
};
