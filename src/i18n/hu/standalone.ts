import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Itt nincs mit csatlakoztatni',
  text: 'Ezt az ablakot egy alkalmazás nyitja meg, amikor Ön fiókot csatlakoztat. Térjen vissza oda, és próbálja újra onnan.',
};
