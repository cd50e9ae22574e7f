import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Thử cách khác',
  title: 'Bạn muốn kết nối {app} bằng cách nào?',
  back: 'Quay lại',
  recommended: 'Đề xuất',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Khóa API',
  'secret_text.hint': 'Dán khóa hoặc token lấy từ {app}.',
  basic_auth: 'Tên người dùng và mật khẩu',
  custom_auth: 'Thông tin của riêng bạn',
  oidc: 'Danh tính liên kết',
  no_auth: 'Không cần tài khoản',
  'no_auth.hint': 'Không cần nhập gì.',
  'fields.hint': 'Cần có {fields}.',
};
