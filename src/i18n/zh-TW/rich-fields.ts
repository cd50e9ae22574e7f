import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: '進階設定',
  warning: '警告',
  important: '重要',
  'list.add': '新增 {item}',
  'list.remove': '移除 {item}',
  'list.item': '{item} {number}',

  'text.url': '請輸入完整的網址，例如 https://example.com。',
  'text.email': '請輸入電子郵件地址，例如 name@example.com。',
  'text.uuid': '請輸入 36 個字元的 ID，例如 123e4567-e89b-12d3-a456-426614174000。',
  'text.json': '請輸入有效的 JSON，例如 { "key": "value" }。',
  'text.min': { other: '請輸入至少 {count} 個字元。' },
  'text.max': { other: '最多輸入 {count} 個字元。' },
  'text.exactly': { other: '請輸入 {count} 個字元。' },
  'text.pattern': '這不符合「{field}」的格式。請檢查內容是否完整，前後是否有多餘的字元。',

  'number.any': '請輸入數字，例如 2.5。',
  'number.min': '請輸入不小於 {min} 的數字。',
  'number.max': '請輸入不大於 {max} 的數字。',
  'number.between': '請輸入 {min} 到 {max} 之間的數字。',
  'integer.any': '請輸入整數，例如 30。',
  'integer.min': '請輸入不小於 {min} 的整數。',
  'integer.max': '請輸入不大於 {max} 的整數。',
  'integer.between': '請輸入 {min} 到 {max} 之間的整數。',

  'choices.min': '請至少選擇 {count} 項。',
  'choices.max': '最多選擇 {count} 項。',
  'items.min': '請至少新增 {count} 項。',
  'items.max': '最多可使用 {count} 項，請移除一些。',

  unsupported: '無法在這裡輸入「{field}」，將保留應用程式的設定。',
  'unsupported.some': '這個應用程式的部分設定只能在其服務中變更。',
};
