import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Burada bağlanacak bir şey yok',
  text: 'Bir hesabı bağlarken bu pencereyi bir uygulama açar. O uygulamaya dönüp oradan tekrar deneyin.',
};
