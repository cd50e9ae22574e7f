import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Hướng dẫn',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Có khoảng trắng bên trong hoặc ở đầu, cuối nội dung bạn đã nhập.',
  'looks.quotes': 'Nội dung bạn đã nhập nằm trong dấu ngoặc kép.',
  'looks.bearer': 'Thường không cần nhập từ “{word}”.',
  'looks.assignment': 'Thường không cần nhập “{name}=”.',
  'looks.address': 'Chỉ cần nhập “{field}”, không kèm “https://” và phần phía sau.',
  'looks.no-scheme': 'Cần nhập địa chỉ web đầy đủ.',
  'fix.space': 'Xóa khoảng trắng',
  'fix.quotes': 'Xóa dấu ngoặc kép',
  'fix.bearer': 'Xóa “{word}”',
  'fix.assignment': 'Xóa “{name}=”',
  'fix.address': 'Đổi thành “{value}”',
  fixed: 'Đã sửa.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Có thể khóa hoặc mật khẩu không đúng, đã hết hạn hoặc bị thu hồi. Hãy sao chép lại đầy đủ từ {app}.',
  'means.forbidden':
    'Có thể tài khoản hoặc khóa không được phép làm việc này. Hãy kiểm tra các quyền tương ứng trong {app}.',
  'means.not-found': 'Có thể địa chỉ, tên miền hoặc ID không đúng. Hãy so sánh với thông tin hiển thị trong {app}.',
  'means.no-host': 'Không có phản hồi từ địa chỉ này. Hãy kiểm tra xem có lỗi gõ không.',
  'means.no-answer':
    'Đã thử truy cập địa chỉ này nhưng không có phản hồi. Hãy kiểm tra địa chỉ và xem có bị tường lửa chặn không.',
  'means.certificate': 'Chứng chỉ của địa chỉ này không được chấp nhận. Hãy liên hệ bên vận hành địa chỉ này.',
  'means.busy': '{app} đã nhận quá nhiều yêu cầu. Hãy đợi một phút rồi thử lại.',
  'means.down': 'Có vẻ như {app} đang gặp sự cố. Hãy thử lại sau vài phút.',

  // What was typed before the window was closed by accident
  restored: 'Thông tin bạn nhập trước đó đã được khôi phục, trừ mật khẩu và khóa.',
};
