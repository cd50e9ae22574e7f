import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Login lagi',
  change: 'Ubah data',
  replaced: 'Semua data perlu dimasukkan lagi, dan kolom yang dibiarkan kosong akan dikosongkan.',
  'redirect-uri': 'Jika Anda memakai aplikasi sendiri, tambahkan ini ke daftar URL pengalihan yang diizinkan di {app}:',

  // The other window
  title: 'Hubungkan {app}',
  'waiting-window': 'Menghubungkan…',
  'opening.title': 'Membuka {app}…',
  'opening.text': 'Tunggu sebentar.',
  'waiting.title': 'Lanjutkan di jendela {app}',
  'waiting.text':
    'Login di sana dan izinkan akses. Setelah itu, proses di sini akan berlanjut otomatis dalam beberapa detik.',
  'slow.title': 'Masih menunggu {app}',
  'slow.text': 'Tidak perlu terburu-buru. Jika jendela {app} hilang atau macet, mulai lagi.',
  'blocked.title': 'Browser Anda memblokir jendela {app}',
  'blocked.text': 'Buka dengan tombol atau link ini.',
  'blocked.open': 'Buka {app}',
  'blocked.link': 'Buka {app} di tab baru',
  'opens-in-new-tab': 'terbuka di tab baru',
  'closed.title': 'Belum login',
  'closed.text':
    'Jendela {app} tampaknya sudah ditutup. Jika masih terbuka, selesaikan di sana. Jika Anda menutupnya, mulai lagi.',
  'leaving.title': 'Keluar tanpa login?',
  'leaving.text': '“{name}” sudah dibuat, tetapi belum dapat digunakan sampai ada yang login.',
  finished: 'Saya sudah selesai',
  checking: 'Memeriksa…',
  'not-yet': 'Belum ada yang diterima dari {app}. Selesaikan login di jendelanya, lalu coba lagi.',
  restart: 'Mulai lagi',
  cancel: 'Batal',
  discard: 'Hapus',
  keep: 'Simpan untuk nanti',
  back: 'Kembali ke login',
};
