import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Coba cara lain',
  title: 'Bagaimana Anda ingin menghubungkan {app}?',
  back: 'Kembali',
  recommended: 'Disarankan',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'Kunci API',
  'secret_text.hint': 'Tempel kunci atau token dari {app}.',
  basic_auth: 'Nama pengguna dan sandi',
  custom_auth: 'Data Anda sendiri',
  oidc: 'Identitas gabungan',
  no_auth: 'Tanpa akun',
  'no_auth.hint': 'Tidak perlu mengisi apa pun.',
  'fields.hint': 'Memerlukan {fields}.',
};
