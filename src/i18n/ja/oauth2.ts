import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: '{app} に進む',
  again: 'もう一度ログイン',
  save: '保存',
  intro: '{app} が新しいウィンドウで開きます。ログインしてアクセスを許可してください。コピーの必要はありません。',
  'intro.own': '{app} に登録したアプリを使って接続します。どちらの値も、{app} の設定画面で確認できます。',
  'intro.client-credentials':
    'ログイン操作なしで接続します。クライアント ID とシークレットは、{app} に登録したアプリのものを使います。',
  'client-id': 'クライアント ID',
  'client-secret': 'クライアントシークレット',
  'redirect-uri': 'リダイレクト URL',
  'redirect-uri.hint':
    '{app} に登録したアプリの、許可するリダイレクト URL（コールバック URL）に、このまま追加してください。',
  permissions: '権限',
  'permissions.summary': '権限（{all} 件中 {chosen} 件）',
  'permissions.hint': '許可しない権限があると、ワークフローで {app} の一部の機能が使えません。',
  'not-saved': '{app} に接続しました。まだ保存されていません。',

  // The other window
  title: '{app} に接続',
  'opening.title': '{app} を開いています…',
  'waiting.title': '{app} のウィンドウで続けてください',
  'waiting.text': 'ログインしてアクセスを許可してください。完了すると、この画面は自動的に先へ進みます。',
  'slow.title': '{app} での操作を待っています',
  'slow.text':
    'ゆっくり操作していただいてかまいません。{app} のウィンドウが見当たらない場合や動かない場合は、やり直してください。',
  'blocked.title': '{app} のウィンドウがブラウザでブロックされました',
  'blocked.text':
    'このボタンまたはリンクから開いてください。すでにウィンドウが開いている場合は、そこで操作を完了し、そのページの URL を下に貼り付けてください。',
  'blocked.open': '{app} を開く',
  'blocked.link': '{app} を新しいタブで開く',
  'closed.title': 'もう一方のウィンドウで完了してください',
  'closed.text':
    '{app} のウィンドウは閉じられたようです。まだ開いている場合は、そこで操作を完了してください。それでも進まないときは、その URL を下に貼り付けてください。閉じてしまった場合は、やり直してください。',
  cancel: 'キャンセル',
  restart: 'やり直す',
  'opens-in-new-tab': '新しいタブで開きます',
  'waiting-window': '接続中…',

  // The last resort
  'paste.summary': '進まない場合は URL を貼り付け',
  'paste.label': '最後に表示されたページの URL',
  'paste.hint':
    'アクセスを許可したあと、{app} のウィンドウのアドレスバーからコピーしてください。コードだけでもかまいません。',
  'paste.submit': 'これを使う',
  'paste.unreadable': 'コードが含まれていません。{app} から移動した先のページの URL 全体をコピーしてください。',
  'paste.foreign': 'この URL は別のログインのものです。やり直して、新しい URL をコピーしてください。',

  // What went wrong there, above the form
  'failed.access_denied':
    '{app} へのアクセスが許可されなかったため、接続していません。もう一度ログインして、アクセスを許可してください。',
  'failed.provider_error':
    '{app} でエラーが発生し、ログインできませんでした。もう一度ログインしてください。解決しない場合は、サポートにお問い合わせください。',
  'failed.state_mismatch':
    '{app} からの応答がこのログインのものではないため、使用しませんでした。もう一度ログインしてください。',
  'failed.invalid_address': '入力内容では有効な URL になりません。{fields} を確認して、もう一度お試しください。',
  'failed.insecure_page':
    '{app} へのログインには安全なページが必要ですが、このページは https で提供されていません。サポートにお問い合わせください。',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} へのログインを確認できませんでした。もう一度ログインしてください。解決しない場合は、サポートにお問い合わせください。',
  'failed.claim.own':
    '{app} へのログインを確認できませんでした。クライアント ID、クライアントシークレット、リダイレクト URL を確認して、もう一度ログインしてください。',
  'failed.claim.client-credentials':
    'このクライアントは {app} で受け付けられませんでした。クライアント ID とシークレットを確認して、もう一度お試しください。',

  // The list of ways
  'way.app': '{app} でログイン',
  'way.app.hint': '{app} を新しいウィンドウで開きます。コピーの必要はありません。',
  'way.own': '独自の {app} アプリ',
  'way.own.hint': '開発者向け：{app} に登録したアプリを使ってログインします。',
  'way.client-credentials': 'サーバー間接続',
  'way.client-credentials.hint': '開発者向け：ログイン操作なしで、クライアント ID とシークレットを使って接続します。',
};
