/** The choice between several ways to connect. */
export const choosing = {
  another: 'Try another way',
  title: 'How do you want to connect {app}?',
  back: 'Back',
  recommended: 'Recommended',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API key',
  'secret_text.hint': 'Paste a key or token from {app}.',
  basic_auth: 'User name and password',
  custom_auth: 'Your own details',
  oidc: 'Federated identity',
  no_auth: 'Without an account',
  'no_auth.hint': 'Nothing to enter.',
  'fields.hint': 'Asks for {fields}.',
};
