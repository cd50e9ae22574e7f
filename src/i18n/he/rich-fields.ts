import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'הגדרות מתקדמות',
  warning: 'אזהרה',
  important: 'חשוב',
  'list.add': 'הוספת {item}',
  'list.remove': 'הסרת {item}',
  'list.item': '{item} {number}',

  'text.url': 'יש להזין כתובת אינטרנט מלאה, כמו https://example.com.',
  'text.email': 'יש להזין כתובת אימייל, כמו name@example.com.',
  'text.uuid': 'יש להזין מזהה של 36 תווים, כמו 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'יש להזין JSON תקין, כמו { "key": "value" }.',
  'text.min': {
    one: 'יש להזין לפחות תו אחד.',
    two: 'יש להזין לפחות שני תווים.',
    other: 'יש להזין לפחות {count} תווים.',
  },
  'text.max': {
    one: 'אפשר להזין תו אחד לכל היותר.',
    two: 'אפשר להזין שני תווים לכל היותר.',
    other: 'אפשר להזין {count} תווים לכל היותר.',
  },
  'text.exactly': {
    one: 'יש להזין תו אחד בדיוק.',
    two: 'יש להזין שני תווים בדיוק.',
    other: 'יש להזין {count} תווים בדיוק.',
  },
  'text.pattern': 'זה לא נראה כמו {field}. כדאי לוודא שהערך שלם ושאין סביבו דבר נוסף.',

  'number.any': 'יש להזין מספר, כמו 2.5.',
  'number.min': 'יש להזין מספר שאינו קטן מ־{min}.',
  'number.max': 'יש להזין מספר שאינו גדול מ־{max}.',
  'number.between': 'יש להזין מספר בין {min} ל־{max}.',
  'integer.any': 'יש להזין מספר שלם, כמו 30.',
  'integer.min': 'יש להזין מספר שלם שאינו קטן מ־{min}.',
  'integer.max': 'יש להזין מספר שלם שאינו גדול מ־{max}.',
  'integer.between': 'יש להזין מספר שלם בין {min} ל־{max}.',

  'choices.min': 'יש לבחור לפחות {count}.',
  'choices.max': 'אפשר לבחור {count} לכל היותר.',
  'items.min': 'יש להוסיף לפחות {count}.',
  'items.max': 'יש להסיר כמה פריטים: אפשר להשתמש ב־{count} לכל היותר.',

  unsupported: 'אי אפשר להזין כאן {field}. הערך נשאר כפי שהאפליקציה מגדירה אותו.',
  'unsupported.some': 'יש הגדרות של האפליקציה הזו שאפשר לקבוע רק בשירות שלה עצמה.',
};
