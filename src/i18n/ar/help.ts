import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'التعليمات',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'توجد مسافة حول ما أدخلته أو بداخله.',
  'looks.quotes': 'توجد علامات اقتباس حول ما أدخلته.',
  'looks.bearer': 'عادةً لا تكون كلمة «{word}» جزءًا من القيمة.',
  'looks.assignment': 'عادةً لا يكون «{name}» وعلامة المساواة بعده جزءًا من القيمة.',
  'looks.address': 'المطلوب هنا «{field}» فقط، من دون بادئة URL (https://) قبله ومن دون أي شيء بعده.',
  'looks.no-scheme': 'المطلوب هنا عنوان ويب كامل.',
  'fix.space': 'إزالة المسافة',
  'fix.quotes': 'إزالة علامات الاقتباس',
  'fix.bearer': 'إزالة «{word}»',
  'fix.assignment': 'إزالة «{name}» وعلامة المساواة',
  'fix.address': 'التغيير إلى «{value}»',
  fixed: 'تم التغيير.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'على الأرجح أن المفتاح أو كلمة المرور غير صحيحة أو انتهت صلاحيتها أو أُلغيت. يُرجى نسخ القيمة كاملةً من {app} مرة أخرى.',
  'means.forbidden': 'على الأرجح أن أذونات الحساب أو المفتاح لا تسمح بذلك. يُرجى التحقّق منها في {app}.',
  'means.not-found': 'على الأرجح أن هناك خطأ في عنوان أو نطاق أو معرّف. يُرجى مقارنته بما يظهر في {app}.',
  'means.no-host': 'لا يوجد رد من هذا العنوان. يُرجى التأكّد من خلوّه من أخطاء الكتابة.',
  'means.no-answer':
    'جرت محاولة الوصول إلى هذا العنوان، لكنه لم يستجب. يُرجى التحقّق منه، ومن عدم وجود جدار حماية يحجبه.',
  'means.certificate': 'شهادة هذا العنوان غير مقبولة. يُرجى مراجعة الجهة التي تديره.',
  'means.busy': 'تلقّى تطبيق {app} عددًا كبيرًا من الطلبات. يُرجى الانتظار دقيقة ثم إعادة المحاولة.',
  'means.down': 'يبدو أن المشكلة من جهة {app}. يُرجى إعادة المحاولة بعد بضع دقائق.',

  // What was typed before the window was closed by accident
  restored: 'تمت استعادة ما أدخلته سابقًا، باستثناء كلمات المرور والمفاتيح.',
};
