import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Cài đặt nâng cao',
  warning: 'Cảnh báo',
  important: 'Quan trọng',
  'list.add': 'Thêm {item}',
  'list.remove': 'Xóa {item}',
  'list.item': '{item} {number}',

  'text.url': 'Hãy nhập địa chỉ web đầy đủ, ví dụ https://example.com.',
  'text.email': 'Hãy nhập địa chỉ email, ví dụ name@example.com.',
  'text.uuid': 'Hãy nhập ID gồm 36 ký tự, ví dụ 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Hãy nhập JSON hợp lệ, ví dụ { "key": "value" }.',
  'text.min': { other: 'Hãy nhập ít nhất {count} ký tự.' },
  'text.max': { other: 'Hãy nhập tối đa {count} ký tự.' },
  'text.exactly': { other: 'Hãy nhập đúng {count} ký tự.' },
  'text.pattern': '{field} không đúng định dạng. Hãy đảm bảo nội dung đầy đủ và không có gì thừa ở đầu hoặc cuối.',

  'number.any': 'Hãy nhập một số, ví dụ 2.5.',
  'number.min': 'Hãy nhập số từ {min} trở lên.',
  'number.max': 'Hãy nhập số từ {max} trở xuống.',
  'number.between': 'Hãy nhập số từ {min} đến {max}.',
  'integer.any': 'Hãy nhập một số nguyên, ví dụ 30.',
  'integer.min': 'Hãy nhập số nguyên từ {min} trở lên.',
  'integer.max': 'Hãy nhập số nguyên từ {max} trở xuống.',
  'integer.between': 'Hãy nhập số nguyên từ {min} đến {max}.',

  'choices.min': 'Hãy chọn ít nhất {count} mục.',
  'choices.max': 'Hãy chọn tối đa {count} mục.',
  'items.min': 'Hãy thêm ít nhất {count} mục.',
  'items.max': 'Hãy xóa bớt: chỉ dùng được tối đa {count} mục.',

  unsupported: 'Không thể nhập {field} tại đây. Giá trị sẽ giữ nguyên theo thiết lập của ứng dụng.',
  'unsupported.some': 'Một số cài đặt chỉ có thể thay đổi trong chính dịch vụ của ứng dụng này.',
};
