import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Hier valt niets te koppelen',
  text: 'Een applicatie opent dit venster als je een account koppelt. Ga terug naar die applicatie en probeer het daar opnieuw.',
};
