import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  select: 'Nhấn Ctrl+C hoặc ⌘C để sao chép',
  'new-tab': 'mở trong tab mới',
  note: 'Lưu ý',
  warning: 'Cảnh báo',
  tip: 'Mẹo',

  // A list that is searched
  clear: 'Xóa {field}',
  'no-matches': 'Không có kết quả',
  matches: { other: '{count} lựa chọn' },
};
