import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Connexion…',
  'passing.text': 'Un instant.',
  'passed.title': 'Vous pouvez fermer cette fenêtre',
  'passed.text': 'La suite se passe dans la fenêtre d’origine.',
  'stranded.title': 'Plus qu’une étape',
  'stranded.text':
    'Votre navigateur isole cette fenêtre de celle d’origine. Copiez cette adresse, puis collez-la dans la fenêtre d’origine.',
  'stranded.label': 'Adresse de cette page',
  'stranded.copy': 'Copier l’adresse',
  'stranded.copied': 'Adresse copiée',
  'stranded.press': 'Appuyez sur Ctrl+C ou ⌘C pour copier.',
  'nothing.title': 'Rien à faire ici',
  'nothing.text': 'Les applications vous redirigent brièvement vers cette page lorsque vous connectez un compte.',
};
