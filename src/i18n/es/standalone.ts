import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Aquí no hay nada que conectar',
  text: 'Las apps abren esta ventana cuando conectas una cuenta. Vuelve a la app de la que vienes e inténtalo de nuevo desde allí.',
};
