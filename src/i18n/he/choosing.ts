import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'חיבור בדרך אחרת',
  title: 'איך לחבר את {app}?',
  back: 'חזרה',
  recommended: 'מומלץ',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'מפתח API',
  'secret_text.hint': 'מדביקים מפתח או אסימון מ־{app}.',
  basic_auth: 'שם משתמש וסיסמה',
  custom_auth: 'פרטי גישה משלך',
  oidc: 'זהות מאוחדת',
  no_auth: 'ללא חשבון',
  'no_auth.hint': 'אין צורך להזין דבר.',
  'fields.hint': 'הפרטים הנדרשים: {fields}.',
};
