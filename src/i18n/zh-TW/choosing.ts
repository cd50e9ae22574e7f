import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: '改用其他方式',
  title: '您想用哪種方式連線至 {app}？',
  back: '返回',
  recommended: '建議',
  named: '{name}：{given}',
  numbered: '{name}（{number}）',

  // A name where the piece gives none, and one line
  secret_text: 'API 金鑰',
  'secret_text.hint': '貼上 {app} 的金鑰或權杖。',
  basic_auth: '使用者名稱和密碼',
  custom_auth: '自行輸入資料',
  oidc: '同盟身分',
  no_auth: '不需帳號',
  'no_auth.hint': '不需輸入任何資料。',
  'fields.hint': '需要輸入 {fields}。',
};
