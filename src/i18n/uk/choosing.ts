import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Інший спосіб',
  title: 'Як ви хочете підключити {app}?',
  back: 'Назад',
  recommended: 'Рекомендовано',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Ключ API',
  'secret_text.hint': 'Вставте ключ або токен із застосунку {app}.',
  basic_auth: 'Ім’я користувача й пароль',
  custom_auth: 'Дані для доступу',
  oidc: 'Федеративна ідентифікація',
  no_auth: 'Без облікового запису',
  'no_auth.hint': 'Нічого не потрібно вводити.',
  'fields.hint': 'Знадобиться: {fields}.',
};
