import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Тут немає чого підключати',
  text: 'Це вікно відкриває застосунок, коли ви підключаєте обліковий запис. Поверніться до нього й спробуйте ще раз.',
};
