import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Tiếp tục đến {app}',
  again: 'Đăng nhập lại',
  save: 'Lưu',
  intro: '{app} sẽ mở trong cửa sổ mới. Hãy đăng nhập và cho phép truy cập tại đó; bạn không cần sao chép gì.',
  'intro.own':
    'Kết nối bằng ứng dụng bạn đã đăng ký với {app}. Bạn có thể tìm thấy cả hai giá trị trong phần cài đặt của ứng dụng đó.',
  'intro.client-credentials':
    'Kết nối mà không cần ai đăng nhập. Client ID và client secret lấy từ ứng dụng bạn đã đăng ký với {app}.',
  'client-id': 'Client ID',
  'client-secret': 'Client secret',
  'redirect-uri': 'URL chuyển hướng',
  'redirect-uri.hint':
    'Thêm chính xác URL này vào danh sách URL chuyển hướng (redirect hoặc callback) được phép của ứng dụng bạn đã đăng ký với {app}.',
  permissions: 'Quyền',
  'permissions.summary': 'Quyền ({chosen}/{all})',
  'permissions.hint':
    'Nếu thiếu một số quyền, một số phần của {app} sẽ không hoạt động trong quy trình làm việc của bạn.',
  'not-saved': 'Đã kết nối với {app}, chưa lưu.',

  // The other window
  title: 'Kết nối {app}',
  'opening.title': 'Đang mở {app}…',
  'waiting.title': 'Tiếp tục trong cửa sổ {app}',
  'waiting.text': 'Hãy đăng nhập và cho phép truy cập tại đó. Sau đó, quá trình sẽ tự động tiếp tục ở đây.',
  'slow.title': 'Vẫn đang chờ {app}',
  'slow.text': 'Bạn không cần vội. Nếu cửa sổ {app} đã biến mất hoặc bị treo, hãy bắt đầu lại.',
  'blocked.title': 'Trình duyệt đã chặn cửa sổ {app}',
  'blocked.text':
    'Hãy mở cửa sổ bằng nút này hoặc đường liên kết. Nếu cửa sổ vẫn mở ra, hãy hoàn tất tại đó, rồi dán địa chỉ của cửa sổ vào bên dưới.',
  'blocked.open': 'Mở {app}',
  'blocked.link': 'Mở {app} trong tab mới',
  'closed.title': 'Hoàn tất trong cửa sổ kia',
  'closed.text':
    'Có vẻ như cửa sổ {app} đã đóng. Nếu cửa sổ vẫn mở, hãy hoàn tất tại đó; nếu không thấy gì xảy ra, hãy dán địa chỉ của cửa sổ vào bên dưới. Nếu bạn đã đóng cửa sổ, hãy bắt đầu lại.',
  cancel: 'Hủy',
  restart: 'Bắt đầu lại',
  'opens-in-new-tab': 'mở trong tab mới',
  'waiting-window': 'Đang kết nối…',

  // The last resort
  'paste.summary': 'Không thấy gì xảy ra? Dán địa chỉ',
  'paste.label': 'Địa chỉ của trang cuối cùng',
  'paste.hint':
    'Sao chép từ thanh địa chỉ của cửa sổ {app} sau khi bạn đã cho phép truy cập. Bạn cũng có thể chỉ dán mã.',
  'paste.submit': 'Sử dụng',
  'paste.unreadable':
    'Không có mã trong nội dung này. Hãy sao chép toàn bộ địa chỉ của trang mà {app} đã chuyển bạn đến.',
  'paste.foreign': 'Địa chỉ này thuộc về một lượt đăng nhập khác. Hãy bắt đầu lại rồi sao chép địa chỉ mới.',

  // What went wrong there, above the form
  'failed.access_denied':
    'Quyền truy cập vào {app} chưa được cấp nên chưa có gì được kết nối. Hãy đăng nhập lại và cho phép truy cập.',
  'failed.provider_error':
    '{app} đã kết thúc lượt đăng nhập do lỗi. Hãy đăng nhập lại; nếu vẫn gặp lỗi, hãy liên hệ bộ phận hỗ trợ.',
  'failed.state_mismatch':
    'Phản hồi từ {app} không thuộc về lượt đăng nhập này nên đã không được sử dụng. Hãy đăng nhập lại.',
  'failed.invalid_address': 'Không thể tạo địa chỉ hợp lệ từ thông tin này. Hãy kiểm tra {fields} rồi thử lại.',
  'failed.insecure_page':
    '{app} cần một trang bảo mật để đăng nhập, nhưng trang này không dùng https. Hãy liên hệ bộ phận hỗ trợ.',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} không xác nhận lượt đăng nhập này. Hãy đăng nhập lại; nếu vẫn gặp lỗi, hãy liên hệ bộ phận hỗ trợ.',
  'failed.claim.own':
    '{app} không xác nhận lượt đăng nhập này. Hãy kiểm tra client ID, client secret và URL chuyển hướng, rồi đăng nhập lại.',
  'failed.claim.client-credentials':
    '{app} không chấp nhận client này. Hãy kiểm tra client ID và client secret rồi thử lại.',

  // The list of ways
  'way.app': 'Đăng nhập bằng {app}',
  'way.app.hint': 'Mở {app} trong cửa sổ mới. Không cần sao chép gì.',
  'way.own': 'Ứng dụng {app} của riêng bạn',
  'way.own.hint': 'Dành cho nhà phát triển: đăng nhập qua ứng dụng bạn đã đăng ký với {app}.',
  'way.client-credentials': 'Máy chủ đến máy chủ',
  'way.client-credentials.hint': 'Dành cho nhà phát triển: dùng client ID và client secret, không cần ai đăng nhập.',
};
