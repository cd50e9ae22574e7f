import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Rien à connecter ici',
  text: 'Cette fenêtre est ouverte par une application lorsque vous connectez un compte. Retournez dans cette application et réessayez à partir de là.',
};
