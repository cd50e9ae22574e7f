import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Continuer vers {app}',
  again: 'Se connecter à nouveau',
  save: 'Enregistrer',
  intro: '{app} s’ouvre dans une nouvelle fenêtre. Connectez-vous et autorisez l’accès ; il n’y a rien à copier.',
  'intro.own':
    'Utilisez une application que vous avez enregistrée dans {app}. Vous y trouverez les deux valeurs dans ses paramètres.',
  'intro.client-credentials':
    'Connexion sans intervention d’un utilisateur. L’ID client et le secret client proviennent d’une application que vous avez enregistrée dans {app}.',
  'client-id': 'ID client',
  'client-secret': 'Secret client',
  'redirect-uri': 'URL de redirection',
  'redirect-uri.hint':
    'Dans {app}, ajoutez-la telle quelle aux URL de redirection ou de rappel autorisées de votre application.',
  permissions: 'Autorisations',
  'permissions.summary': 'Autorisations ({chosen} sur {all})',
  'permissions.hint': 'Si certaines manquent, {app} ne fonctionnera que partiellement dans vos workflows.',
  'not-saved': 'Connexion à {app} établie, pas encore enregistrée.',

  // The other window
  title: 'Connecter {app}',
  'opening.title': '{app} s’ouvre…',
  'waiting.title': 'Continuez dans la fenêtre {app}',
  'waiting.text': 'Connectez-vous et autorisez l’accès. La suite se fera ensuite ici automatiquement.',
  'slow.title': '{app} n’a pas encore répondu',
  'slow.text': 'Prenez votre temps. Si la fenêtre {app} a disparu ou ne répond plus, recommencez.',
  'blocked.title': 'Votre navigateur a bloqué la fenêtre {app}',
  'blocked.text':
    'Ouvrez-la avec ce bouton ou via le lien. Une fenêtre s’est tout de même ouverte ? Terminez-y l’authentification, puis collez son adresse ci-dessous.',
  'blocked.open': 'Ouvrir {app}',
  'blocked.link': 'Ouvrir {app} dans un nouvel onglet',
  'closed.title': 'Terminez dans l’autre fenêtre',
  'closed.text':
    'La fenêtre {app} semble fermée. Si elle est encore ouverte, terminez-y l’authentification et, si rien ne se passe, collez son adresse ci-dessous. Si vous l’avez fermée, recommencez.',
  cancel: 'Annuler',
  restart: 'Recommencer',
  'opens-in-new-tab': 's’ouvre dans un nouvel onglet',
  'waiting-window': 'Connexion…',

  // The last resort
  'paste.summary': 'Rien ne se passe ? Collez l’adresse',
  'paste.label': 'Adresse de la dernière page affichée',
  'paste.hint':
    'Une fois l’accès autorisé, copiez-la depuis la barre d’adresse de la fenêtre {app}. Le code seul convient aussi.',
  'paste.submit': 'Utiliser',
  'paste.unreadable':
    'Aucun code trouvé. Copiez l’adresse complète de la page qui s’affiche après votre passage dans {app}.',
  'paste.foreign':
    'Cette adresse correspond à une autre authentification. Recommencez, puis copiez la nouvelle adresse.',

  // What went wrong there, above the form
  'failed.access_denied':
    'L’accès à {app} n’a pas été autorisé : aucune connexion n’a été établie. Connectez-vous à nouveau et autorisez l’accès.',
  'failed.provider_error':
    '{app} a interrompu l’authentification à cause d’une erreur. Connectez-vous à nouveau ; si le problème persiste, contactez l’assistance.',
  'failed.state_mismatch':
    '{app} a envoyé une réponse qui ne correspond pas à cette authentification ; elle n’a donc pas été utilisée. Connectez-vous à nouveau.',
  'failed.invalid_address': 'L’adresse obtenue ne peut pas être ouverte. Vérifiez {fields}, puis réessayez.',
  'failed.insecure_page':
    '{app} exige une page sécurisée pour l’authentification, or celle-ci n’utilise pas https. Contactez l’assistance.',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} n’a pas confirmé l’authentification. Connectez-vous à nouveau ; si le problème persiste, contactez l’assistance.',
  'failed.claim.own':
    '{app} n’a pas confirmé l’authentification. Vérifiez l’ID client, le secret client et l’URL de redirection, puis connectez-vous à nouveau.',
  'failed.claim.client-credentials':
    '{app} n’a pas accepté le client. Vérifiez l’ID client et le secret client, puis réessayez.',

  // The list of ways
  'way.app': 'Se connecter avec {app}',
  'way.app.hint': 'Ouvre {app} dans une nouvelle fenêtre. Rien à copier.',
  'way.own': 'Votre propre application {app}',
  'way.own.hint': 'Pour les développeurs : authentification avec une application que vous avez enregistrée dans {app}.',
  'way.client-credentials': 'De serveur à serveur',
  'way.client-credentials.hint':
    'Pour les développeurs : un ID client et un secret client, sans intervention d’un utilisateur.',
};
