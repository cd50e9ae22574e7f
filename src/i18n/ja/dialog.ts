import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '{app} に接続',
  'dialog.reconnect': '{app} に再接続',
  'dialog.loading': '読み込み中…',
  'dialog.close': '閉じる',
  'dialog.cancel': 'キャンセル',
  'dialog.retry': '再試行',

  // The form
  'form.connect': '接続',
  'form.reconnect': '再接続',
  'form.later': 'あとで設定',
  'form.reconnect.notice': '「{name}」を再接続します。現在の接続情報は、ここで入力した内容に置き換わります。',
  'form.name': '接続名',
  'form.name.hint': '自分とチームのメンバーだけに表示されます。',
  'form.name.taken': '同じ名前の接続がすでにあります。別の名前を入力してください。',
  'form.no-auth': '{app} にはアカウントもキーも必要ありません。接続すると、ワークフローで使えるようになります。',
  'form.optional': '任意',
  'form.saving': '接続中…',
  'form.saving.slow': '{app} で接続情報を確認しています。1 分ほどかかることがあります。',
  'form.saved': '{app} に接続しました',
  'form.saved.later': '{app} はあとで設定できます',

  // Leaving with something typed
  'leave.title': '入力内容を破棄しますか？',
  'leave.text': '{app} への接続はまだ完了していません。入力した内容は保存されません。',
  'leave.stay': '編集を続ける',
  'leave.discard': '破棄',

  // Fields
  'field.reveal': '「{field}」を表示',
  'field.hide': '「{field}」を非表示',
  'field.choose': '選択してください',
  'field.search': '「{field}」から検索',
  'field.file': 'ファイルを選択',
  'field.file.hint': '内容を貼り付けるか、ここにファイルをドロップしてください。',
  'field.file.loaded': '{file} を読み込みました',
  'field.file.too-large': 'ファイルのサイズが 256 kB を超えています。キーファイルそのものを選択してください。',
  'field.file.not-text': 'テキストファイルではありません。キーファイルそのものを選択してください。',
  'field.required': '「{field}」を入力してください。',
  'field.required.choice': '「{field}」を選択してください。',
  'field.not-a-number': '「{field}」には、5432 のような数値を入力してください。',
  'field.unsupported':
    '「{field}」は、まだここでは入力できません。この接続の設定は、このアプリの提供元に依頼してください。',

  // Markdown
  'markdown.new-tab': '新しいタブで開きます',

  // A dialog that could not load. Titles first.
  'failed.title': '現在 {app} に接続できません',
  'failed.title.unknown-app': '現在このアプリに接続できません',
  'failed.unsupported':
    '{app} へのログインに必要な {type} は、この画面ではまだ利用できません。別の接続方法については、このアプリの提供元にお問い合わせください。',
  'failed.details': '詳細：{detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'オフラインのようです。インターネット接続を確認して、もう一度お試しください。',
  'problem.unreachable':
    'サーバーに接続できませんでした。インターネット接続または VPN を確認して、もう一度お試しください。',
  'problem.timeout': '時間がかかりすぎたため、中断しました。もう一度お試しください。二重に作成されることはありません。',
  'problem.unexpected_answer':
    'サーバーから予期しない応答がありました。しばらくしてから、もう一度お試しください。解決しない場合は、サポートにお問い合わせください。',
  'problem.server_error':
    'サーバーで問題が発生しました。しばらくしてから、もう一度お試しください。解決しない場合は、サポートにお問い合わせください。',
  'problem.rate_limited': '短時間に何度も試行されました。1 分待ってから、もう一度お試しください。',
  'problem.too_large': 'サイズが大きすぎます。正しい内容を貼り付けたか確認してください。',
  'problem.session_expired':
    'セッションの有効期限が切れました。必要な内容をコピーしてからこの画面を閉じ、もう一度開いてください。',
  'problem.permission_denied': 'このプロジェクトで接続を作成する権限がありません。管理者に権限を依頼してください。',
  'problem.not_authorized': 'このプロジェクトにアクセスする権限がありません。管理者に権限を依頼してください。',
  'problem.feature_disabled': 'この機能は現在のプランに含まれていません。管理者またはサポートにお問い合わせください。',
  'problem.piece_not_found': 'このアプリは、ここでは利用できなくなりました。サポートにお問い合わせください。',
  'problem.project_not_found':
    'この接続のプロジェクトは、すでに存在しません。ページを再読み込みして、もう一度お試しください。',
  'problem.not_found':
    'この接続に必要なものの一部が、すでに存在しません。ページを再読み込みして、もう一度お試しください。',
  'problem.rejected': 'この接続情報は {app} で受け付けられませんでした。内容を確認して、もう一度お試しください。',
  'problem.claim_failed': '{app} へのログインを確認できませんでした。もう一度お試しください。',
  'problem.cloud_claim_failed': '{app} へのログインを確認できませんでした。もう一度お試しください。',
  'problem.engine_failed': '{app} との接続を確認できませんでした。しばらくしてから、もう一度お試しください。',
  'problem.invalid_request':
    'この接続はサーバーで受け付けられませんでした。下に示された箇所を修正して、もう一度お試しください。',
  'problem.schema_mismatch':
    'フォームの内容がサーバーで受け付けられませんでした。すべての項目を確認して、もう一度お試しください。',
  'problem.secret_not_found': 'シークレットマネージャーに該当するシークレットがありません。名前を確認してください。',
  'problem.secret_manager_unreachable':
    'シークレットマネージャーに接続できませんでした。管理者にお問い合わせください。',
  'problem.detail': '{app} からのメッセージ：{detail}',
  'problem.detail.server': '詳細：{detail}',
};
