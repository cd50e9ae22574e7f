import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Andere Methode wählen',
  title: 'Wie möchten Sie {app} verbinden?',
  back: 'Zurück',
  recommended: 'Empfohlen',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API-Schlüssel',
  'secret_text.hint': 'Fügen Sie einen Schlüssel oder ein Token aus {app} ein.',
  basic_auth: 'Benutzername und Passwort',
  custom_auth: 'Eigene Zugangsdaten',
  oidc: 'Föderierte Identität',
  no_auth: 'Ohne Konto',
  'no_auth.hint': 'Keine Eingabe nötig.',
  'fields.hint': 'Sie brauchen: {fields}.',
};
