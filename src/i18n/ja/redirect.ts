import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': '接続中…',
  'passing.text': '少々お待ちください。',
  'passed.title': 'このウィンドウは閉じてかまいません',
  'passed.text': '続きは元のウィンドウで進みます。',
  'stranded.title': 'あと 1 ステップです',
  'stranded.text':
    'お使いのブラウザでは、このウィンドウから元のウィンドウに情報を渡せません。この URL をコピーし、元のウィンドウに戻って貼り付けてください。',
  'stranded.label': 'このページの URL',
  'stranded.copy': 'URL をコピー',
  'stranded.copied': 'コピーしました',
  'stranded.press': 'Ctrl+C または ⌘C を押してコピーしてください。',
  'nothing.title': 'ここでの操作は不要です',
  'nothing.text': 'アカウントを接続する途中で、アプリから一時的に表示されるページです。',
};
