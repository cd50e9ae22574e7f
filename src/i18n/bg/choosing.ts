import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Друг начин',
  title: 'Как искате да свържете {app}?',
  back: 'Назад',
  recommended: 'Препоръчително',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API ключ',
  'secret_text.hint': 'Поставете ключ или токен от {app}.',
  basic_auth: 'Потребителско име и парола',
  custom_auth: 'Данни за достъп',
  oidc: 'Федеративна самоличност',
  no_auth: 'Без акаунт',
  'no_auth.hint': 'Не е нужно да въвеждате нищо.',
  'fields.hint': 'Необходими данни: {fields}.',
};
