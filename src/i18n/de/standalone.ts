import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Hier gibt es nichts zu verbinden',
  text: 'Dieses Fenster wird von einer Anwendung geöffnet, wenn Sie ein Konto verbinden. Kehren Sie zu dieser Anwendung zurück und versuchen Sie es von dort aus erneut.',
};
