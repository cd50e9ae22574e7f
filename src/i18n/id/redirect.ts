import type { RedirectTexts } from '../texts.ts';

export const redirect: RedirectTexts = {
  'passing.title': 'Menghubungkan…',
  'passing.text': 'Tunggu sebentar.',
  'passed.title': 'Anda dapat menutup jendela ini',
  'passed.text': 'Prosesnya berlanjut di jendela sebelumnya.',
  'stranded.title': 'Tinggal satu langkah lagi',
  'stranded.text':
    'Browser Anda memisahkan jendela ini dari jendela sebelumnya. Salin alamat ini, kembali ke sana, lalu tempelkan.',
  'stranded.label': 'Alamat halaman ini',
  'stranded.copy': 'Salin alamat',
  'stranded.copied': 'Disalin',
  'stranded.press': 'Tekan Ctrl+C atau ⌘C untuk menyalin.',
  'nothing.title': 'Tidak ada yang perlu dilakukan',
  'nothing.text': 'Aplikasi mengarahkan Anda ke halaman ini sejenak saat Anda menghubungkan akun.',
};
