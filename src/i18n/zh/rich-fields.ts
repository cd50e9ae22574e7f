import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: '高级设置',
  warning: '警告',
  important: '重要',
  'list.add': '添加 {item}',
  'list.remove': '移除 {item}',
  'list.item': '{item} {number}',

  'text.url': '请填写完整的网址，例如 https://example.com。',
  'text.email': '请填写电子邮箱地址，例如 name@example.com。',
  'text.uuid': '请填写 36 个字符的 ID，例如 123e4567-e89b-12d3-a456-426614174000。',
  'text.json': '请填写有效的 JSON，例如 { "key": "value" }。',
  'text.min': { other: '请至少填写 {count} 个字符。' },
  'text.max': { other: '最多填写 {count} 个字符。' },
  'text.exactly': { other: '请填写 {count} 个字符。' },
  'text.pattern': '这不符合“{field}”的格式。请检查内容是否完整，前后是否有多余的字符。',

  'number.any': '请填写数字，例如 2.5。',
  'number.min': '请填写不小于 {min} 的数字。',
  'number.max': '请填写不大于 {max} 的数字。',
  'number.between': '请填写 {min} 到 {max} 之间的数字。',
  'integer.any': '请填写整数，例如 30。',
  'integer.min': '请填写不小于 {min} 的整数。',
  'integer.max': '请填写不大于 {max} 的整数。',
  'integer.between': '请填写 {min} 到 {max} 之间的整数。',

  'choices.min': '请至少选择 {count} 项。',
  'choices.max': '最多选择 {count} 项。',
  'items.min': '请至少添加 {count} 项。',
  'items.max': '最多可使用 {count} 项，请移除一些。',

  unsupported: '无法在此填写“{field}”，将保留应用的设定。',
  'unsupported.some': '此应用的部分设置只能在其自身的服务中更改。',
};
