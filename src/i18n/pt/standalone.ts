import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Nada para conectar aqui',
  text: 'Esta janela é aberta por um app quando você conecta uma conta. Volte ao app de onde veio e tente novamente por lá.',
};
