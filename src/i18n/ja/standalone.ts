import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'ここで接続するものはありません',
  text: 'この画面は、アカウントを接続するときにアプリから開かれます。アプリに戻り、もう一度お試しください。',
};
