import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'Tidak ada yang perlu dihubungkan',
  text: 'Jendela ini dibuka oleh aplikasi saat Anda menghubungkan akun. Kembali ke aplikasi tersebut dan coba lagi dari sana.',
};
