import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: '这里没有可连接的内容',
  text: '此窗口由应用在你连接账号时打开。请返回该应用，从那里重试。',
};
