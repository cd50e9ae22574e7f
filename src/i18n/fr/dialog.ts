import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Connecter {app}',
  'dialog.reconnect': 'Reconnecter {app}',
  'dialog.loading': 'Chargement…',
  'dialog.close': 'Fermer',
  'dialog.cancel': 'Annuler',
  'dialog.retry': 'Réessayer',

  // The form
  'form.connect': 'Connecter',
  'form.reconnect': 'Reconnecter',
  'form.later': 'Configurer plus tard',
  'form.reconnect.notice': 'Vous reconnectez « {name} ». Votre saisie remplacera les identifiants actuels.',
  'form.name': 'Nom de la connexion',
  'form.name.hint': 'Visible uniquement par vous et votre équipe.',
  'form.name.taken': 'Une connexion porte déjà ce nom. Choisissez-en un autre.',
  'form.no-auth': '{app} ne demande ni compte ni clé. Connectez l’application pour l’utiliser dans vos workflows.',
  'form.optional': 'facultatif',
  'form.saving': 'Connexion…',
  'form.saving.slow': '{app} vérifie vos informations. Cela peut prendre jusqu’à une minute.',
  'form.saved': 'La connexion à {app} est établie',
  'form.saved.later': 'Vous pourrez configurer {app} plus tard',

  // Leaving with something typed
  'leave.title': 'Abandonner votre saisie ?',
  'leave.text': 'La connexion à {app} n’est pas encore établie. Votre saisie ne sera pas conservée.',
  'leave.stay': 'Continuer la saisie',
  'leave.discard': 'Abandonner',

  // Fields
  'field.reveal': 'Afficher « {field} »',
  'field.hide': 'Masquer « {field} »',
  'field.choose': 'Sélectionner une option',
  'field.search': 'Rechercher dans « {field} »',
  'field.file': 'Choisir un fichier',
  'field.file.hint': 'Collez le contenu ou déposez le fichier ici.',
  'field.file.loaded': 'Fichier lu : {file}',
  'field.file.too-large': 'Ce fichier dépasse 256 ko. Choisissez le fichier de clé lui-même.',
  'field.file.not-text': 'Ce n’est pas un fichier texte. Choisissez le fichier de clé lui-même.',
  'field.required': 'Renseignez « {field} ».',
  'field.required.choice': 'Faites un choix pour « {field} ».',
  'field.not-a-number': '« {field} » doit être un nombre, par exemple 5432.',
  'field.unsupported':
    '« {field} » ne peut pas encore être saisi ici. Demandez à l’équipe qui gère cette plateforme de configurer la connexion pour vous.',

  // Markdown
  'markdown.new-tab': 's’ouvre dans un nouvel onglet',

  // A dialog that could not load. Titles first.
  'failed.title': 'Connexion à {app} impossible pour le moment',
  'failed.title.unknown-app': 'Connexion impossible pour le moment',
  'failed.unsupported':
    '{app} utilise {type} pour l’authentification, ce que cette fenêtre ne propose pas encore. Demandez une autre solution à l’équipe qui gère cette plateforme.',
  'failed.details': 'Détails : {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Vous semblez être hors ligne. Vérifiez votre connexion Internet, puis réessayez.',
  'problem.unreachable': 'Le serveur est injoignable. Vérifiez votre connexion Internet ou votre VPN, puis réessayez.',
  'problem.timeout': 'L’opération a pris trop de temps et a été interrompue. Réessayez ; rien ne sera créé en double.',
  'problem.unexpected_answer':
    'Le serveur a renvoyé une réponse inattendue. Réessayez dans un instant. Si le problème persiste, contactez l’assistance.',
  'problem.server_error':
    'Le serveur a rencontré un problème. Réessayez dans un instant. Si le problème persiste, contactez l’assistance.',
  'problem.rate_limited': 'Trop de tentatives en peu de temps. Attendez une minute, puis réessayez.',
  'problem.too_large': 'Les données sont trop volumineuses. Vérifiez que vous avez collé le bon contenu.',
  'problem.session_expired':
    'Votre session a expiré. Copiez ce dont vous avez encore besoin, puis fermez cette fenêtre et rouvrez-la.',
  'problem.permission_denied':
    'Vous ne pouvez pas créer de connexions dans ce projet. Demandez l’accès à un administrateur.',
  'problem.not_authorized': 'Vous n’avez pas accès à ce projet. Demandez l’accès à un administrateur.',
  'problem.feature_disabled':
    'Votre forfait ne comprend pas cette fonctionnalité. Adressez-vous à un administrateur ou contactez l’assistance.',
  'problem.piece_not_found': 'Cette application n’est plus disponible ici. Contactez l’assistance.',
  'problem.project_not_found': 'Le projet de cette connexion n’existe plus. Actualisez la page et réessayez.',
  'problem.not_found': 'Un élément nécessaire à cette connexion n’existe plus. Actualisez la page et réessayez.',
  'problem.rejected': '{app} n’a pas accepté ces informations. Vérifiez-les, puis réessayez.',
  'problem.claim_failed': '{app} n’a pas confirmé l’authentification. Réessayez.',
  'problem.cloud_claim_failed': '{app} n’a pas confirmé l’authentification. Réessayez.',
  'problem.engine_failed': 'La connexion à {app} n’a pas pu être vérifiée. Réessayez dans un instant.',
  'problem.invalid_request':
    'Le serveur n’a pas accepté cette connexion. Corrigez ce qui est indiqué ci-dessous, puis réessayez.',
  'problem.schema_mismatch': 'Le serveur n’a pas accepté le formulaire. Vérifiez chaque champ, puis réessayez.',
  'problem.secret_not_found': 'Votre gestionnaire de secrets ne contient pas ce secret. Vérifiez son nom.',
  'problem.secret_manager_unreachable':
    'Votre gestionnaire de secrets est injoignable. Adressez-vous à un administrateur.',
  'problem.detail': '{app} indique : {detail}',
  'problem.detail.server': 'Détails : {detail}',
};
