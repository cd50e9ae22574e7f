import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: '换一种方式',
  title: '你想如何连接 {app}？',
  back: '返回',
  recommended: '推荐',
  named: '{name}：{given}',
  numbered: '{name}（{number}）',

  // A name where the piece gives none, and one line
  secret_text: 'API 密钥',
  'secret_text.hint': '粘贴 {app} 的密钥或令牌。',
  basic_auth: '用户名和密码',
  custom_auth: '自行填写信息',
  oidc: '联合身份',
  no_auth: '无需账号',
  'no_auth.hint': '无需填写任何内容。',
  'fields.hint': '需要填写 {fields}。',
};
