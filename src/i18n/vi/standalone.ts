import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Không có gì để kết nối ở đây',
  text: 'Ứng dụng sẽ mở cửa sổ này khi bạn kết nối tài khoản. Hãy quay lại ứng dụng đó và thử lại từ đó.',
};
