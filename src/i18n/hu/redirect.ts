import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Csatlakoztatás…',
  'passing.text': 'Egy pillanat.',
  'passed.title': 'Bezárhatja ezt az ablakot',
  'passed.text': 'A folyamat az eredeti ablakban folytatódik.',
  'stranded.title': 'Már csak egy lépés maradt',
  'stranded.text':
    'A böngésző elkülöníti ezt az ablakot az eredetitől. Másolja ki ezt a címet, térjen vissza oda, és illessze be.',
  'stranded.label': 'Az oldal címe',
  'stranded.copy': 'Cím másolása',
  'stranded.copied': 'Másolva',
  'stranded.press': 'Másolás: Ctrl+C vagy ⌘C.',
  'nothing.title': 'Itt nincs teendő',
  'nothing.text': 'Fiók csatlakoztatásakor az alkalmazások egy pillanatra erre az oldalra irányítják Önt.',
};
