import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Đăng nhập lại',
  change: 'Thay đổi thông tin',
  replaced: 'Bạn cần nhập lại mọi thông tin; giá trị của các trường để trống sẽ bị xóa.',
  'redirect-uri':
    'Nếu bạn dùng ứng dụng riêng, hãy thêm địa chỉ này vào danh sách URL chuyển hướng được phép của ứng dụng đó tại {app}:',

  // The other window
  title: 'Kết nối {app}',
  'waiting-window': 'Đang kết nối…',
  'opening.title': 'Đang mở {app}…',
  'opening.text': 'Vui lòng đợi.',
  'waiting.title': 'Tiếp tục trong cửa sổ {app}',
  'waiting.text':
    'Hãy đăng nhập và cho phép truy cập tại đó. Sau đó, quá trình sẽ tự động tiếp tục ở đây trong vài giây.',
  'slow.title': 'Vẫn đang chờ {app}',
  'slow.text': 'Bạn không cần vội. Nếu cửa sổ {app} đã biến mất hoặc bị treo, hãy bắt đầu lại.',
  'blocked.title': 'Trình duyệt đã chặn cửa sổ {app}',
  'blocked.text': 'Hãy mở cửa sổ bằng nút này hoặc đường liên kết.',
  'blocked.open': 'Mở {app}',
  'blocked.link': 'Mở {app} trong tab mới',
  'opens-in-new-tab': 'mở trong tab mới',
  'closed.title': 'Chưa đăng nhập',
  'closed.text':
    'Có vẻ như cửa sổ {app} đã đóng. Nếu cửa sổ vẫn mở, hãy hoàn tất tại đó. Nếu bạn đã đóng cửa sổ, hãy bắt đầu lại.',
  'leaving.title': 'Rời đi mà không đăng nhập?',
  'leaving.text': '“{name}” đã được tạo nhưng chỉ dùng được sau khi có người đăng nhập.',
  finished: 'Tôi đã hoàn tất',
  checking: 'Đang kiểm tra…',
  'not-yet': 'Chưa nhận được gì từ {app}. Hãy hoàn tất đăng nhập trong cửa sổ của ứng dụng rồi thử lại.',
  restart: 'Bắt đầu lại',
  cancel: 'Hủy',
  discard: 'Xóa',
  keep: 'Giữ lại để dùng sau',
  back: 'Quay lại đăng nhập',
};
