import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Kies een andere manier',
  title: 'Hoe wil je {app} koppelen?',
  back: 'Terug',
  recommended: 'Aanbevolen',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API-sleutel',
  'secret_text.hint': 'Plak een sleutel of token uit {app}.',
  basic_auth: 'Gebruikersnaam en wachtwoord',
  custom_auth: 'Eigen gegevens',
  oidc: 'Federatieve identiteit',
  no_auth: 'Zonder account',
  'no_auth.hint': 'Je hoeft niets in te vullen.',
  'fields.hint': 'Je hebt nodig: {fields}.',
};
