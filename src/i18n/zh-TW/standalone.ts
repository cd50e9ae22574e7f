import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: '這裡沒有可連線的項目',
  text: '您連結帳號時，應用程式會開啟這個視窗。請返回該應用程式，從那裡再試一次。',
};
