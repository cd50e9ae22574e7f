import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Другой способ',
  title: 'Как вы хотите подключить {app}?',
  back: 'Назад',
  recommended: 'Рекомендуется',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Ключ API',
  'secret_text.hint': 'Вставьте ключ или токен из приложения {app}.',
  basic_auth: 'Имя пользователя и пароль',
  custom_auth: 'Данные для доступа',
  oidc: 'Федеративная идентификация',
  no_auth: 'Без аккаунта',
  'no_auth.hint': 'Ничего вводить не нужно.',
  'fields.hint': 'Понадобится: {fields}.',
};
