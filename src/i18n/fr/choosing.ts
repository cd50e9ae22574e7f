import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Choisir une autre méthode',
  title: 'Comment souhaitez-vous connecter {app} ?',
  back: 'Retour',
  recommended: 'Recommandé',
  named: '{name} : {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Clé API',
  'secret_text.hint': 'Collez une clé ou un jeton obtenu dans {app}.',
  basic_auth: 'Nom d’utilisateur et mot de passe',
  custom_auth: 'Vos propres identifiants',
  oidc: 'Identité fédérée',
  no_auth: 'Sans compte',
  'no_auth.hint': 'Rien à saisir.',
  'fields.hint': 'À fournir : {fields}.',
};
