import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Se connecter à nouveau',
  change: 'Modifier les identifiants',
  replaced: 'Toutes les informations sont redemandées. Les champs laissés vides seront effacés.',
  'redirect-uri':
    'Si vous utilisez votre propre application, ajoutez ceci à ses URL de redirection autorisées dans {app} :',

  // The other window
  title: 'Connecter {app}',
  'waiting-window': 'Connexion…',
  'opening.title': '{app} s’ouvre…',
  'opening.text': 'Un instant.',
  'waiting.title': 'Continuez dans la fenêtre {app}',
  'waiting.text':
    'Connectez-vous et autorisez l’accès. La suite se fera ensuite ici automatiquement, en quelques secondes.',
  'slow.title': '{app} n’a pas encore répondu',
  'slow.text': 'Prenez votre temps. Si la fenêtre {app} a disparu ou ne répond plus, recommencez.',
  'blocked.title': 'Votre navigateur a bloqué la fenêtre {app}',
  'blocked.text': 'Ouvrez-la avec ce bouton ou via le lien.',
  'blocked.open': 'Ouvrir {app}',
  'blocked.link': 'Ouvrir {app} dans un nouvel onglet',
  'opens-in-new-tab': 's’ouvre dans un nouvel onglet',
  'closed.title': 'Authentification non terminée',
  'closed.text':
    'La fenêtre {app} semble fermée. Si elle est encore ouverte, terminez-y l’authentification. Si vous l’avez fermée, recommencez.',
  'leaving.title': 'Quitter sans se connecter ?',
  'leaving.text': 'La connexion « {name} » est déjà créée, mais elle ne sera utilisable qu’après une authentification.',
  finished: 'J’ai terminé',
  checking: 'Vérification…',
  'not-yet': '{app} n’a encore rien transmis. Terminez l’authentification dans l’autre fenêtre, puis réessayez.',
  restart: 'Recommencer',
  cancel: 'Annuler',
  discard: 'Supprimer',
  keep: 'Garder pour plus tard',
  back: 'Revenir à l’authentification',
};
