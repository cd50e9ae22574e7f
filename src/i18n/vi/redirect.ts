import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Đang kết nối…',
  'passing.text': 'Vui lòng đợi.',
  'passed.title': 'Bạn có thể đóng cửa sổ này',
  'passed.text': 'Quá trình sẽ tiếp tục trong cửa sổ trước đó.',
  'stranded.title': 'Chỉ còn một bước',
  'stranded.text':
    'Trình duyệt tách riêng cửa sổ này với cửa sổ trước đó. Hãy sao chép địa chỉ này, quay lại cửa sổ kia và dán vào.',
  'stranded.label': 'Địa chỉ của trang này',
  'stranded.copy': 'Sao chép địa chỉ',
  'stranded.copied': 'Đã sao chép',
  'stranded.press': 'Nhấn Ctrl+C hoặc ⌘C để sao chép.',
  'nothing.title': 'Bạn không cần làm gì ở đây',
  'nothing.text': 'Các ứng dụng sẽ chuyển bạn đến trang này trong giây lát khi bạn kết nối tài khoản.',
};
