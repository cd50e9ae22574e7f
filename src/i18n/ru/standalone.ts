import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Здесь нечего подключать',
  text: 'Это окно открывает приложение, когда вы подключаете аккаунт. Вернитесь в него и повторите попытку.',
};
