import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Kết nối {app}',
  'dialog.reconnect': 'Kết nối lại {app}',
  'dialog.loading': 'Đang tải…',
  'dialog.close': 'Đóng',
  'dialog.cancel': 'Hủy',
  'dialog.retry': 'Thử lại',

  // The form
  'form.connect': 'Kết nối',
  'form.reconnect': 'Kết nối lại',
  'form.later': 'Thiết lập sau',
  'form.reconnect.notice': 'Bạn đang kết nối lại “{name}”. Thông tin bạn nhập ở đây sẽ thay thế thông tin hiện tại.',
  'form.name': 'Tên kết nối',
  'form.name.hint': 'Chỉ bạn và nhóm của bạn nhìn thấy tên này.',
  'form.name.taken': 'Đã có kết nối mang tên này. Hãy chọn tên khác.',
  'form.no-auth': '{app} không cần tài khoản hay khóa. Hãy kết nối để sử dụng trong quy trình làm việc của bạn.',
  'form.optional': 'không bắt buộc',
  'form.saving': 'Đang kết nối…',
  'form.saving.slow': '{app} đang kiểm tra thông tin của bạn. Quá trình này có thể mất đến một phút.',
  'form.saved': 'Đã kết nối {app}',
  'form.saved.later': 'Bạn có thể thiết lập {app} sau',

  // Leaving with something typed
  'leave.title': 'Bỏ thông tin đã nhập?',
  'leave.text': '{app} chưa được kết nối. Thông tin bạn đã nhập sẽ không được lưu.',
  'leave.stay': 'Tiếp tục nhập',
  'leave.discard': 'Bỏ',

  // Fields
  'field.reveal': 'Hiện {field}',
  'field.hide': 'Ẩn {field}',
  'field.choose': 'Chọn một mục',
  'field.search': 'Tìm {field}',
  'field.file': 'Chọn tệp',
  'field.file.hint': 'Dán nội dung hoặc thả tệp vào đây.',
  'field.file.loaded': 'Đã đọc {file}',
  'field.file.too-large': 'Tệp này lớn hơn 256 kB. Hãy chọn đúng tệp khóa.',
  'field.file.not-text': 'Đây không phải là tệp văn bản. Hãy chọn đúng tệp khóa.',
  'field.required': 'Hãy nhập {field}.',
  'field.required.choice': 'Hãy chọn {field}.',
  'field.not-a-number': '{field} phải là một số, ví dụ 5432.',
  'field.unsupported':
    'Hiện chưa thể nhập {field} tại đây. Hãy nhờ đội ngũ phụ trách ứng dụng này thiết lập kết nối cho bạn.',

  // Markdown
  'markdown.new-tab': 'mở trong tab mới',

  // A dialog that could not load. Titles first.
  'failed.title': 'Hiện không thể kết nối {app}',
  'failed.title.unknown-app': 'Hiện không thể kết nối ứng dụng này',
  'failed.unsupported':
    '{app} đăng nhập bằng {type}, phương thức mà cửa sổ này chưa hỗ trợ. Hãy hỏi đội ngũ phụ trách ứng dụng này về cách kết nối khác.',
  'failed.details': 'Chi tiết: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Có vẻ như bạn đang ngoại tuyến. Hãy kiểm tra kết nối Internet rồi thử lại.',
  'problem.unreachable': 'Không thể truy cập máy chủ. Hãy kiểm tra kết nối Internet hoặc VPN rồi thử lại.',
  'problem.timeout': 'Quá trình này mất quá nhiều thời gian nên đã dừng. Hãy thử lại; sẽ không có gì bị tạo trùng.',
  'problem.unexpected_answer':
    'Máy chủ gửi về phản hồi không hợp lệ. Hãy thử lại sau giây lát. Nếu vẫn gặp lỗi, hãy liên hệ bộ phận hỗ trợ.',
  'problem.server_error':
    'Máy chủ đang gặp sự cố. Hãy thử lại sau giây lát. Nếu vẫn gặp lỗi, hãy liên hệ bộ phận hỗ trợ.',
  'problem.rate_limited': 'Bạn đã thử quá nhiều lần trong thời gian ngắn. Hãy đợi một phút rồi thử lại.',
  'problem.too_large': 'Nội dung này quá lớn. Hãy kiểm tra xem bạn đã dán đúng nội dung chưa.',
  'problem.session_expired':
    'Phiên của bạn đã hết hạn. Hãy sao chép những gì bạn còn cần, rồi đóng và mở lại cửa sổ này.',
  'problem.permission_denied':
    'Bạn không được phép tạo kết nối trong dự án này. Hãy yêu cầu quản trị viên cấp quyền truy cập.',
  'problem.not_authorized': 'Bạn không có quyền truy cập vào dự án này. Hãy yêu cầu quản trị viên cấp quyền truy cập.',
  'problem.feature_disabled': 'Gói của bạn không có tính năng này. Hãy hỏi quản trị viên hoặc liên hệ bộ phận hỗ trợ.',
  'problem.piece_not_found': 'Ứng dụng này không còn khả dụng tại đây. Hãy liên hệ bộ phận hỗ trợ.',
  'problem.project_not_found': 'Dự án của kết nối này không còn tồn tại. Hãy tải lại trang rồi thử lại.',
  'problem.not_found': 'Một thành phần cần cho kết nối này không còn tồn tại. Hãy tải lại trang rồi thử lại.',
  'problem.rejected': '{app} không chấp nhận thông tin này. Hãy kiểm tra rồi thử lại.',
  'problem.claim_failed': '{app} không xác nhận lượt đăng nhập này. Hãy thử lại.',
  'problem.cloud_claim_failed': '{app} không xác nhận lượt đăng nhập này. Hãy thử lại.',
  'problem.engine_failed': 'Hiện không thể kiểm tra {app}. Hãy thử lại sau giây lát.',
  'problem.invalid_request': 'Máy chủ không chấp nhận kết nối này. Hãy sửa những điểm được nêu dưới đây rồi thử lại.',
  'problem.schema_mismatch': 'Máy chủ không chấp nhận biểu mẫu này. Hãy kiểm tra từng trường rồi thử lại.',
  'problem.secret_not_found': 'Trình quản lý khóa bí mật của bạn không có khóa này. Hãy kiểm tra tên khóa.',
  'problem.secret_manager_unreachable':
    'Không thể truy cập trình quản lý khóa bí mật của bạn. Hãy liên hệ quản trị viên.',
  'problem.detail': 'Thông báo từ {app}: {detail}',
  'problem.detail.server': 'Chi tiết: {detail}',
};
