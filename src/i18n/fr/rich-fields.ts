import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Paramètres avancés',
  warning: 'Attention',
  important: 'Important',
  'list.add': 'Ajouter « {item} »',
  'list.remove': 'Supprimer « {item} »',
  'list.item': '{item} {number}',

  'text.url': 'Saisissez une adresse web complète, par exemple https://example.com.',
  'text.email': 'Saisissez une adresse e-mail, par exemple name@example.com.',
  'text.uuid': 'Saisissez un ID de 36 caractères, par exemple 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Saisissez du JSON valide, par exemple { "key": "value" }.',
  'text.min': {
    one: 'Saisissez au moins {count} caractère.',
    many: 'Saisissez au moins {count} caractères.',
    other: 'Saisissez au moins {count} caractères.',
  },
  'text.max': {
    one: 'Saisissez au maximum {count} caractère.',
    many: 'Saisissez au maximum {count} caractères.',
    other: 'Saisissez au maximum {count} caractères.',
  },
  'text.exactly': {
    one: 'Saisissez exactement {count} caractère.',
    many: 'Saisissez exactement {count} caractères.',
    other: 'Saisissez exactement {count} caractères.',
  },
  'text.pattern':
    'Le format de « {field} » n’est pas le bon. Vérifiez que la saisie est complète et que rien ne l’entoure.',

  'number.any': 'Saisissez un nombre, par exemple 2.5.',
  'number.min': 'Saisissez un nombre supérieur ou égal à {min}.',
  'number.max': 'Saisissez un nombre inférieur ou égal à {max}.',
  'number.between': 'Saisissez un nombre compris entre {min} et {max}.',
  'integer.any': 'Saisissez un nombre entier, par exemple 30.',
  'integer.min': 'Saisissez un nombre entier supérieur ou égal à {min}.',
  'integer.max': 'Saisissez un nombre entier inférieur ou égal à {max}.',
  'integer.between': 'Saisissez un nombre entier compris entre {min} et {max}.',

  'choices.min': 'Choisissez-en au moins {count}.',
  'choices.max': 'Choisissez-en au maximum {count}.',
  'items.min': 'Ajoutez-en au moins {count}.',
  'items.max': 'Supprimez-en : {count} au maximum.',

  unsupported: '« {field} » ne peut pas être saisi ici. La valeur définie par l’application est conservée.',
  'unsupported.some': 'Certains réglages se font uniquement dans le service de l’application elle-même.',
};
