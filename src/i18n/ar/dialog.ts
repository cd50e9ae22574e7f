import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'ربط {app}',
  'dialog.reconnect': 'إعادة ربط {app}',
  'dialog.loading': 'جارٍ التحميل…',
  'dialog.close': 'إغلاق',
  'dialog.cancel': 'إلغاء',
  'dialog.retry': 'إعادة المحاولة',

  // The form
  'form.connect': 'ربط',
  'form.reconnect': 'إعادة الربط',
  'form.later': 'الإعداد لاحقًا',
  'form.reconnect.notice': 'عند إعادة ربط «{name}»، تحلّ البيانات المُدخلة هنا محلّ بياناته الحالية.',
  'form.name': 'اسم الاتصال',
  'form.name.hint': 'لا يظهر إلا لك ولفريقك.',
  'form.name.taken': 'يوجد اتصال آخر بهذا الاسم. يُرجى اختيار اسم مختلف.',
  'form.no-auth': 'لا حاجة إلى حساب أو مفتاح مع {app}. يكفي الربط لاستخدام التطبيق في مسارات عملك.',
  'form.optional': 'اختياري',
  'form.saving': 'جارٍ الربط…',
  'form.saving.slow': 'يجري التحقّق من بياناتك لدى {app}. قد يستغرق ذلك ما يصل إلى دقيقة.',
  'form.saved': 'تم ربط {app}',
  'form.saved.later': 'يمكن إعداد {app} لاحقًا',

  // Leaving with something typed
  'leave.title': 'تجاهل ما أدخلته؟',
  'leave.text': 'لم يتم ربط {app} بعد، ولن يُحفظ ما أدخلته.',
  'leave.stay': 'متابعة الإدخال',
  'leave.discard': 'تجاهل',

  // Fields
  'field.reveal': 'إظهار {field}',
  'field.hide': 'إخفاء {field}',
  'field.choose': 'اختيار من القائمة',
  'field.search': 'البحث في {field}',
  'field.file': 'اختيار ملف',
  'field.file.hint': 'يمكن لصق المحتوى أو إفلات الملف هنا.',
  'field.file.loaded': 'تمت قراءة {file}',
  'field.file.too-large': 'حجم هذا الملف أكبر من 256 كيلوبايت. يُرجى اختيار ملف المفتاح نفسه.',
  'field.file.not-text': 'هذا ليس ملفًا نصيًا. يُرجى اختيار ملف المفتاح نفسه.',
  'field.required': 'يُرجى إدخال {field}.',
  'field.required.choice': 'يُرجى اختيار {field}.',
  'field.not-a-number': 'يجب أن تكون قيمة {field} عددًا، مثل 5432.',
  'field.unsupported': 'لا يمكن إدخال {field} هنا بعد. يُرجى التواصل مع فريق هذا التطبيق لإعداد الاتصال لك.',

  // Markdown
  'markdown.new-tab': 'يُفتح في علامة تبويب جديدة',

  // A dialog that could not load. Titles first.
  'failed.title': 'يتعذّر ربط {app} حاليًا',
  'failed.title.unknown-app': 'يتعذّر ربط هذا التطبيق حاليًا',
  'failed.unsupported':
    'يتم تسجيل الدخول إلى {app} عبر {type}، وهذا غير متاح في هذه النافذة بعد. يُرجى سؤال فريق هذا التطبيق عن طريقة أخرى للربط.',
  'failed.details': 'التفاصيل: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'يبدو أنه لا يوجد اتصال بالإنترنت. يُرجى التحقّق منه ثم إعادة المحاولة.',
  'problem.unreachable': 'تعذّر الوصول إلى الخادم. يُرجى التحقّق من اتصال الإنترنت أو VPN ثم إعادة المحاولة.',
  'problem.timeout': 'استغرق الأمر وقتًا أطول من اللازم فتم إيقافه. يُرجى إعادة المحاولة؛ لن يُنشأ أي شيء مرتين.',
  'problem.unexpected_answer':
    'أرسل الخادم ردًا غير مفهوم. يُرجى إعادة المحاولة بعد قليل، والتواصل مع الدعم إذا استمرت المشكلة.',
  'problem.server_error':
    'حدثت مشكلة في الخادم نفسه. يُرجى إعادة المحاولة بعد قليل، والتواصل مع الدعم إذا استمرت المشكلة.',
  'problem.rate_limited': 'محاولات كثيرة خلال وقت قصير. يُرجى الانتظار دقيقة ثم إعادة المحاولة.',
  'problem.too_large': 'المحتوى أكبر من اللازم. يُرجى التأكّد من لصق المحتوى الصحيح.',
  'problem.session_expired': 'انتهت صلاحية جلستك. يُرجى نسخ ما يلزمك، ثم إغلاق هذه النافذة وفتحها من جديد.',
  'problem.permission_denied': 'ليست لديك صلاحية إنشاء اتصالات في هذا المشروع. يُرجى طلبها من أحد المسؤولين.',
  'problem.not_authorized': 'ليست لديك صلاحية الوصول إلى هذا المشروع. يُرجى طلبها من أحد المسؤولين.',
  'problem.feature_disabled': 'خطتك لا تشمل هذه الميزة. يُرجى التواصل مع أحد المسؤولين أو مع الدعم.',
  'problem.piece_not_found': 'لم يعد هذا التطبيق متاحًا هنا. يُرجى التواصل مع الدعم.',
  'problem.project_not_found': 'لم يعد مشروع هذا الاتصال موجودًا. يُرجى تحديث الصفحة ثم إعادة المحاولة.',
  'problem.not_found': 'لم يعد أحد العناصر اللازمة لهذا الاتصال موجودًا. يُرجى تحديث الصفحة ثم إعادة المحاولة.',
  'problem.rejected': 'لم يقبل تطبيق {app} هذه البيانات. يُرجى التحقّق منها ثم إعادة المحاولة.',
  'problem.claim_failed': 'لم يؤكّد تطبيق {app} تسجيل الدخول. يُرجى إعادة المحاولة.',
  'problem.cloud_claim_failed': 'لم يؤكّد تطبيق {app} تسجيل الدخول. يُرجى إعادة المحاولة.',
  'problem.engine_failed': 'تعذّر التحقّق من {app} الآن. يُرجى إعادة المحاولة بعد قليل.',
  'problem.invalid_request': 'لم يقبل الخادم هذا الاتصال. يُرجى تعديل ما هو مذكور أدناه ثم إعادة المحاولة.',
  'problem.schema_mismatch': 'لم يقبل الخادم النموذج. يُرجى مراجعة كل الحقول ثم إعادة المحاولة.',
  'problem.secret_not_found': 'لا يوجد سرّ بهذا الاسم في مدير الأسرار لديك. يُرجى التحقّق من الاسم.',
  'problem.secret_manager_unreachable': 'تعذّر الوصول إلى مدير الأسرار لديك. يُرجى التواصل مع أحد المسؤولين.',
  'problem.detail': 'رسالة من {app}: {detail}',
  'problem.detail.server': 'التفاصيل: {detail}',
};
