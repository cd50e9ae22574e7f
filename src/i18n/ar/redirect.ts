import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'جارٍ الربط…',
  'passing.text': 'لحظة من فضلك.',
  'passed.title': 'يمكنك إغلاق هذه النافذة',
  'passed.text': 'تستمر العملية في النافذة التي أتيت منها.',
  'stranded.title': 'بقيت خطوة واحدة',
  'stranded.text':
    'يعزل متصفحك هذه النافذة عن النافذة التي أتيت منها. يُرجى نسخ هذا العنوان والعودة إلى تلك النافذة ولصقه فيها.',
  'stranded.label': 'عنوان هذه الصفحة',
  'stranded.copy': 'نسخ العنوان',
  'stranded.copied': 'تم النسخ',
  'stranded.press': 'للنسخ: Ctrl+C / ⌘C.',
  'nothing.title': 'لا شيء مطلوب هنا',
  'nothing.text': 'تنقلك التطبيقات إلى هذه الصفحة للحظات أثناء ربط حساب.',
};
