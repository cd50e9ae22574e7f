import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Prova un altro metodo',
  title: 'Come vuoi connettere {app}?',
  back: 'Indietro',
  recommended: 'Consigliato',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Chiave API',
  'secret_text.hint': 'Incolla una chiave o un token di {app}.',
  basic_auth: 'Nome utente e password',
  custom_auth: 'Le tue credenziali',
  oidc: 'Identità federata',
  no_auth: 'Senza account',
  'no_auth.hint': 'Non serve inserire nulla.',
  'fields.hint': 'Dati richiesti: {fields}.',
};
