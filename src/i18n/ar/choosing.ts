import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'تجربة طريقة أخرى',
  title: 'ما الطريقة المناسبة لربط {app}؟',
  back: 'رجوع',
  recommended: 'مُوصى بها',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'مفتاح API',
  'secret_text.hint': 'بلصق مفتاح أو رمز مميّز من {app}.',
  basic_auth: 'اسم المستخدم وكلمة المرور',
  custom_auth: 'بيانات اعتمادك الخاصة',
  oidc: 'الهوية الموحّدة',
  no_auth: 'بدون حساب',
  'no_auth.hint': 'لا حاجة إلى إدخال أي شيء.',
  'fields.hint': 'البيانات المطلوبة: {fields}.',
};
