import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Koppelen…',
  'passing.text': 'Een ogenblik.',
  'passed.title': 'Je kunt dit venster sluiten',
  'passed.text': 'Je gaat verder in het venster waar je vandaan kwam.',
  'stranded.title': 'Nog één stap',
  'stranded.text':
    'Je browser houdt dit venster gescheiden van het venster waar je vandaan kwam. Kopieer dit adres, ga daarnaar terug en plak het.',
  'stranded.label': 'Adres van deze pagina',
  'stranded.copy': 'Adres kopiëren',
  'stranded.copied': 'Gekopieerd',
  'stranded.press': 'Druk op Ctrl+C of ⌘C om te kopiëren.',
  'nothing.title': 'Hier hoef je niets te doen',
  'nothing.text': 'Apps sturen je even naar deze pagina terwijl je een account koppelt.',
};
