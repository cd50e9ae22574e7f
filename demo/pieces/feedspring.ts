import { type Piece, translations } from './piece.ts';

const summary = 'Follow public feeds; needs no account';

/** Has no auth at all. */
export const feedspring: Piece = {
  name: '@demo/piece-feedspring',
  app: 'feedspring',
  displayName: 'Feedspring',
  description: summary,
  version: '0.0.9',
  categories: ['CORE'],
  actions: ['Read feed'],
  triggers: ['New entry'],
  i18n: translations([[summary, 'Suivez des flux publics, sans compte', 'Öffentlichen Feeds folgen, ganz ohne Konto']]),
};
