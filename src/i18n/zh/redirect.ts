import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': '正在连接…',
  'passing.text': '请稍候。',
  'passed.title': '你可以关闭此窗口',
  'passed.text': '请回到原来的窗口继续。',
  'stranded.title': '还差一步',
  'stranded.text': '浏览器阻止了此窗口与原来的窗口通信。请复制此网址，回到原来的窗口并粘贴。',
  'stranded.label': '此页面的网址',
  'stranded.copy': '复制网址',
  'stranded.copied': '已复制',
  'stranded.press': '按 Ctrl+C 或 ⌘C 复制。',
  'nothing.title': '此处无需操作',
  'nothing.text': '你连接账号时，应用会短暂跳转到此页面。',
};
