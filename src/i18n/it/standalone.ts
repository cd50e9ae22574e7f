import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Qui non c’è nulla da connettere',
  text: 'Le app aprono questa finestra quando connetti un account. Torna a quell’app e riprova da lì.',
};
