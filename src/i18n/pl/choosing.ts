import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Wybierz inny sposób',
  title: 'Jak chcesz połączyć się z aplikacją {app}?',
  back: 'Wstecz',
  recommended: 'Zalecane',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Klucz API',
  'secret_text.hint': 'Wklej klucz lub token z aplikacji {app}.',
  basic_auth: 'Nazwa użytkownika i hasło',
  custom_auth: 'Dane dostępowe',
  oidc: 'Tożsamość federacyjna',
  no_auth: 'Bez konta',
  'no_auth.hint': 'Nie trzeba nic podawać.',
  'fields.hint': 'Potrzebne dane: {fields}.',
};
