import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Instructions',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Votre saisie contient des espaces, autour ou à l’intérieur.',
  'looks.quotes': 'Votre saisie est entourée de guillemets.',
  'looks.bearer': 'Le mot « {word} » n’en fait généralement pas partie.',
  'looks.assignment': '« {name}= » n’en fait généralement pas partie.',
  'looks.address': 'Il suffit ici d’indiquer « {field} », sans « https:// » ni ce qui suit.',
  'looks.no-scheme': 'Une adresse web complète est attendue ici.',
  'fix.space': 'Supprimer les espaces',
  'fix.quotes': 'Supprimer les guillemets',
  'fix.bearer': 'Supprimer « {word} »',
  'fix.assignment': 'Supprimer « {name}= »',
  'fix.address': 'Remplacer par « {value} »',
  fixed: 'Modifié.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'La clé ou le mot de passe est probablement incorrect, expiré ou révoqué. Copiez-le à nouveau en entier dans {app}.',
  'means.forbidden': 'Le compte ou la clé n’a probablement pas ce droit. Vérifiez ses autorisations dans {app}.',
  'means.not-found':
    'Une adresse, un domaine ou un ID est probablement incorrect. Comparez avec ce qui est affiché dans {app}.',
  'means.no-host': 'Rien ne répond à cette adresse. Vérifiez qu’elle ne contient pas de faute de frappe.',
  'means.no-answer': 'Cette adresse n’a pas répondu. Vérifiez-la et assurez-vous qu’aucun pare-feu ne la bloque.',
  'means.certificate':
    'Le certificat de cette adresse n’est pas accepté. Adressez-vous à la personne qui gère ce serveur.',
  'means.busy': '{app} a reçu trop de requêtes. Attendez une minute, puis réessayez.',
  'means.down': '{app} semble rencontrer un problème. Réessayez dans quelques minutes.',

  // What was typed before the window was closed by accident
  restored: 'Votre saisie précédente a été rétablie, sauf les mots de passe et les clés.',
};
