import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': '重新登录',
  change: '更改信息',
  replaced: '需要重新填写所有内容，留空的字段将被清空。',
  'redirect-uri': '如果使用自有应用，请在 {app} 中将以下网址添加到该应用允许的重定向 URL 中：',

  // The other window
  title: '连接 {app}',
  'waiting-window': '正在连接…',
  'opening.title': '正在打开 {app}…',
  'opening.text': '请稍候。',
  'waiting.title': '请在 {app} 窗口中继续',
  'waiting.text': '请在其中登录并允许访问，完成后此处会在几秒内自动继续。',
  'slow.title': '仍在等待 {app}',
  'slow.text': '不必着急。如果 {app} 窗口已消失或没有反应，请重新开始。',
  'blocked.title': '浏览器拦截了 {app} 窗口',
  'blocked.text': '请通过此按钮或链接打开。',
  'blocked.open': '打开 {app}',
  'blocked.link': '在新标签页中打开 {app}',
  'opens-in-new-tab': '在新标签页中打开',
  'closed.title': '尚未登录',
  'closed.text': '{app} 窗口似乎已关闭。如果它仍打开着，请在其中完成操作；如果已将其关闭，请重新开始。',
  'leaving.title': '尚未登录，要离开吗？',
  'leaving.text': '“{name}”已经创建，但要有人登录后才能使用。',
  finished: '我已完成',
  checking: '正在检查…',
  'not-yet': '尚未收到 {app} 的响应。请在其窗口中完成登录，然后重试。',
  restart: '重新开始',
  cancel: '取消',
  discard: '删除',
  keep: '稍后再用',
  back: '返回登录',
};
