import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  /** On phones, what folds away the app's own instructions. */
  instructions: '手順',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': '入力内容の前後または途中に空白があります。',
  'looks.quotes': '入力内容が引用符で囲まれています。',
  'looks.bearer': '通常、「{word}」という語は含まれません。',
  'looks.assignment': '通常、「{name}=」は含まれません。',
  'looks.address': '「{field}」だけを入力する欄です。先頭の「https://」や、後ろに続く部分は含めません。',
  'looks.no-scheme': 'ここには URL 全体を入力します。',
  'fix.space': '空白を削除',
  'fix.quotes': '引用符を削除',
  'fix.bearer': '「{word}」を削除',
  'fix.assignment': '「{name}=」を削除',
  'fix.address': '「{value}」に変更',
  fixed: '変更しました。',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'キーまたはパスワードが間違っているか、期限切れや無効になっている可能性があります。{app} からもう一度、全体をコピーしてください。',
  'means.forbidden': 'このアカウントまたはキーには、必要な権限がない可能性があります。{app} で権限を確認してください。',
  'means.not-found':
    'URL、ドメイン、ID のいずれかが間違っている可能性があります。{app} の表示と照らし合わせてください。',
  'means.no-host': 'この URL に対応するサーバーが見つかりません。入力ミスがないか確認してください。',
  'means.no-answer':
    'この URL に接続を試みましたが、応答がありませんでした。URL が正しいか、ファイアウォールで遮断されていないかを確認してください。',
  'means.certificate': 'この URL の証明書は信頼されていません。サイトの運営者にお問い合わせください。',
  'means.busy': '{app} へのリクエストが多すぎます。1 分待ってから、もう一度お試しください。',
  'means.down': '{app} 側で問題が起きているようです。数分後にもう一度お試しください。',

  // What was typed before the window was closed by accident
  restored: 'パスワードとキーを除き、前に入力した内容を復元しました。',
};
