import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'لا يوجد ما يمكن ربطه هنا',
  text: 'تُفتح هذه النافذة من داخل تطبيق عند ربط حساب. يُرجى العودة إلى ذلك التطبيق وإعادة المحاولة منه.',
};
