import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Wird verbunden …',
  'passing.text': 'Einen Moment.',
  'passed.title': 'Sie können dieses Fenster schließen',
  'passed.text': 'Im ursprünglichen Fenster geht es weiter.',
  'stranded.title': 'Nur noch ein Schritt',
  'stranded.text':
    'Ihr Browser trennt dieses Fenster vom ursprünglichen. Kopieren Sie diese Adresse, wechseln Sie dorthin zurück und fügen Sie sie ein.',
  'stranded.label': 'Adresse dieser Seite',
  'stranded.copy': 'Adresse kopieren',
  'stranded.copied': 'Kopiert',
  'stranded.press': 'Drücken Sie zum Kopieren Ctrl+C oder ⌘C.',
  'nothing.title': 'Hier gibt es nichts zu tun',
  'nothing.text': 'Apps leiten Sie kurz auf diese Seite, während Sie ein Konto verbinden.',
};
