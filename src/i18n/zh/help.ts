import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  /** On phones, what folds away the app's own instructions. */
  instructions: '操作说明',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': '你填写的内容前后或中间有空格。',
  'looks.quotes': '你填写的内容两侧有引号。',
  'looks.bearer': '通常不包含“{word}”一词。',
  'looks.assignment': '通常不包含“{name}=”。',
  'looks.address': '此处只需填写“{field}”，不要带上开头的“https://”和末尾的多余部分。',
  'looks.no-scheme': '此处需要填写完整的网址。',
  'fix.space': '删除空格',
  'fix.quotes': '删除引号',
  'fix.bearer': '删除“{word}”',
  'fix.assignment': '删除“{name}=”',
  'fix.address': '改为“{value}”',
  fixed: '已修改。',

  // What an app's refusal probably means, under its own words
  'means.unauthorized': '密钥或密码可能有误、已过期或已被撤销。请从 {app} 重新完整复制。',
  'means.forbidden': '此账号或密钥可能没有相应的权限。请在 {app} 中检查其权限。',
  'means.not-found': '网址、域名或 ID 可能有误。请与 {app} 中显示的内容核对。',
  'means.no-host': '此网址没有响应。请检查是否输入有误。',
  'means.no-answer': '已尝试连接此网址，但没有响应。请检查网址是否正确，以及是否被防火墙拦截。',
  'means.certificate': '此网址的证书不受信任。请联系其运营方。',
  'means.busy': '{app} 收到的请求过多。请等待一分钟，然后重试。',
  'means.down': '{app} 本身似乎出现了问题。请过几分钟再试。',

  // What was typed before the window was closed by accident
  restored: '已恢复你之前填写的内容，密码和密钥除外。',
};
