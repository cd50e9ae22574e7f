import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Bağlanıyor…',
  'passing.text': 'Bir saniye.',
  'passed.title': 'Bu pencereyi kapatabilirsiniz',
  'passed.text': 'İşlem, geldiğiniz pencerede devam ediyor.',
  'stranded.title': 'Bir adım kaldı',
  'stranded.text':
    'Tarayıcınız bu pencereyi geldiğiniz pencereden ayrı tutuyor. Bu adresi kopyalayın, o pencereye dönüp yapıştırın.',
  'stranded.label': 'Bu sayfanın adresi',
  'stranded.copy': 'Adresi kopyala',
  'stranded.copied': 'Kopyalandı',
  'stranded.press': 'Kopyalamak için Ctrl+C veya ⌘C tuşlarına basın.',
  'nothing.title': 'Burada yapılacak bir şey yok',
  'nothing.text': 'Bir hesabı bağlarken uygulamalar sizi kısa süreliğine bu sayfaya yönlendirir.',
};
