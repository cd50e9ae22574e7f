import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: '別の方法で接続',
  title: '{app} にどの方法で接続しますか？',
  back: '戻る',
  recommended: 'おすすめ',
  named: '{name}：{given}',
  numbered: '{name}（{number}）',

  // A name where the piece gives none, and one line
  secret_text: 'API キー',
  'secret_text.hint': '{app} のキーまたはトークンを貼り付けます。',
  basic_auth: 'ユーザー名とパスワード',
  custom_auth: '個別の接続情報',
  oidc: 'フェデレーション ID',
  no_auth: 'アカウントなし',
  'no_auth.hint': '入力は不要です。',
  'fields.hint': '{fields} を入力します。',
};
