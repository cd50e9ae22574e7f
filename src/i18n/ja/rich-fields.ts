import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: '詳細設定',
  warning: '警告',
  important: '重要',
  'list.add': '{item} を追加',
  'list.remove': '{item} を削除',
  'list.item': '{item} {number}',

  'text.url': 'https://example.com のような完全な URL を入力してください。',
  'text.email': 'name@example.com のようなメールアドレスを入力してください。',
  'text.uuid': '123e4567-e89b-12d3-a456-426614174000 のような 36 文字の ID を入力してください。',
  'text.json': '{ "key": "value" } のような有効な JSON を入力してください。',
  'text.min': { other: '{count} 文字以上で入力してください。' },
  'text.max': { other: '{count} 文字以内で入力してください。' },
  'text.exactly': { other: '{count} 文字で入力してください。' },
  'text.pattern': '「{field}」の形式と一致しません。抜けている部分や、前後の余分な文字がないか確認してください。',

  'number.any': '2.5 のような数値を入力してください。',
  'number.min': '{min} 以上の数値を入力してください。',
  'number.max': '{max} 以下の数値を入力してください。',
  'number.between': '{min} から {max} までの数値を入力してください。',
  'integer.any': '30 のような整数を入力してください。',
  'integer.min': '{min} 以上の整数を入力してください。',
  'integer.max': '{max} 以下の整数を入力してください。',
  'integer.between': '{min} から {max} までの整数を入力してください。',

  'choices.min': '{count} 個以上選択してください。',
  'choices.max': '選択できるのは {count} 個までです。',
  'items.min': '{count} 個以上追加してください。',
  'items.max': '使えるのは {count} 個までです。いくつか削除してください。',

  unsupported: '「{field}」はここでは入力できません。アプリの設定値がそのまま使われます。',
  'unsupported.some': 'このアプリの一部の設定は、アプリ側のサービスでのみ変更できます。',
};
