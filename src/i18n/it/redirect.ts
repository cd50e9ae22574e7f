import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Connessione in corso…',
  'passing.text': 'Un momento.',
  'passed.title': 'Puoi chiudere questa finestra',
  'passed.text': 'Si prosegue nella finestra precedente.',
  'stranded.title': 'Manca un passaggio',
  'stranded.text':
    'Il browser tiene questa finestra separata da quella precedente. Copia questo indirizzo, torna all’altra finestra e incollalo.',
  'stranded.label': 'Indirizzo di questa pagina',
  'stranded.copy': 'Copia indirizzo',
  'stranded.copied': 'Copiato',
  'stranded.press': 'Premi Ctrl+C o ⌘C per copiare.',
  'nothing.title': 'Qui non c’è nulla da fare',
  'nothing.text': 'Le app ti portano per un momento su questa pagina mentre connetti un account.',
};
