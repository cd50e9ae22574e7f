import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'もう一度ログイン',
  change: '接続情報を変更',
  replaced: 'すべての項目を入力し直してください。空欄のままにした項目は空になります。',
  'redirect-uri': '独自のアプリを使う場合は、{app} で許可するリダイレクト URL に次の URL を追加してください：',

  // The other window
  title: '{app} に接続',
  'waiting-window': '接続中…',
  'opening.title': '{app} を開いています…',
  'opening.text': '少々お待ちください。',
  'waiting.title': '{app} のウィンドウで続けてください',
  'waiting.text': 'ログインしてアクセスを許可してください。完了すると、この画面は数秒で自動的に先へ進みます。',
  'slow.title': '{app} での操作を待っています',
  'slow.text':
    'ゆっくり操作していただいてかまいません。{app} のウィンドウが見当たらない場合や動かない場合は、やり直してください。',
  'blocked.title': '{app} のウィンドウがブラウザでブロックされました',
  'blocked.text': 'このボタンまたはリンクから開いてください。',
  'blocked.open': '{app} を開く',
  'blocked.link': '{app} を新しいタブで開く',
  'opens-in-new-tab': '新しいタブで開きます',
  'closed.title': 'ログインがまだ完了していません',
  'closed.text':
    '{app} のウィンドウは閉じられたようです。まだ開いている場合は、そこで操作を完了してください。閉じてしまった場合は、やり直してください。',
  'leaving.title': 'ログインせずに終了しますか？',
  'leaving.text': '「{name}」はすでに作成されていますが、ログインが完了するまで使えません。',
  finished: '完了しました',
  checking: '確認中…',
  'not-yet': '{app} からの応答がまだありません。{app} のウィンドウでログインを完了して、もう一度お試しください。',
  restart: 'やり直す',
  cancel: 'キャンセル',
  discard: '削除',
  keep: 'あとで使う',
  back: 'ログインに戻る',
};
