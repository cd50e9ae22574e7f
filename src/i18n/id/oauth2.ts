import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Lanjutkan ke {app}',
  again: 'Login lagi',
  save: 'Simpan',
  intro: '{app} terbuka di jendela baru. Login di sana dan izinkan akses; tidak ada yang perlu disalin.',
  'intro.own':
    'Hubungkan dengan aplikasi yang telah Anda daftarkan di {app}. Kedua nilai ini ada di pengaturan aplikasi tersebut.',
  'intro.client-credentials':
    'Terhubung tanpa perlu login. Client ID dan client secret berasal dari aplikasi yang telah Anda daftarkan di {app}.',
  'client-id': 'Client ID',
  'client-secret': 'Client secret',
  'redirect-uri': 'URL pengalihan',
  'redirect-uri.hint':
    'Tambahkan ke daftar URL pengalihan (redirect atau callback) yang diizinkan untuk aplikasi Anda di {app}, persis seperti tertulis di sini.',
  permissions: 'Izin',
  'permissions.summary': 'Izin ({chosen} dari {all})',
  'permissions.hint': 'Tanpa beberapa izin ini, sebagian fitur {app} tidak akan berfungsi dalam alur kerja Anda.',
  'not-saved': 'Terhubung ke {app}, belum disimpan.',

  // The other window
  title: 'Hubungkan {app}',
  'opening.title': 'Membuka {app}…',
  'waiting.title': 'Lanjutkan di jendela {app}',
  'waiting.text': 'Login di sana dan izinkan akses. Setelah itu, proses di sini akan berlanjut otomatis.',
  'slow.title': 'Masih menunggu {app}',
  'slow.text': 'Tidak perlu terburu-buru. Jika jendela {app} hilang atau macet, mulai lagi.',
  'blocked.title': 'Browser Anda memblokir jendela {app}',
  'blocked.text':
    'Buka dengan tombol atau link ini. Jendelanya ternyata terbuka? Selesaikan di sana, lalu tempel alamatnya di bawah.',
  'blocked.open': 'Buka {app}',
  'blocked.link': 'Buka {app} di tab baru',
  'closed.title': 'Selesaikan di jendela lainnya',
  'closed.text':
    'Jendela {app} tampaknya sudah ditutup. Jika masih terbuka, selesaikan di sana, lalu tempel alamatnya di bawah jika tidak terjadi apa-apa. Jika Anda menutupnya, mulai lagi.',
  cancel: 'Batal',
  restart: 'Mulai lagi',
  'opens-in-new-tab': 'terbuka di tab baru',
  'waiting-window': 'Menghubungkan…',

  // The last resort
  'paste.summary': 'Tidak terjadi apa-apa? Tempel alamatnya',
  'paste.label': 'Alamat halaman terakhir',
  'paste.hint': 'Salin dari kolom URL di jendela {app} setelah Anda mengizinkan akses. Kodenya saja juga cukup.',
  'paste.submit': 'Gunakan',
  'paste.unreadable': 'Tidak ada kode di sini. Salin alamat lengkap halaman yang dibuka {app} setelah Anda login.',
  'paste.foreign': 'Alamat ini berasal dari proses login lain. Mulai lagi, lalu salin alamat yang baru.',

  // What went wrong there, above the form
  'failed.access_denied':
    'Akses ke {app} tidak diizinkan, jadi belum ada yang terhubung. Login lagi dan izinkan akses.',
  'failed.provider_error':
    '{app} mengakhiri proses login karena terjadi kesalahan. Login lagi; jika masih terjadi, hubungi tim dukungan.',
  'failed.state_mismatch': 'Respons dari {app} bukan untuk proses login ini, jadi tidak digunakan. Login lagi.',
  'failed.invalid_address': 'Alamat yang dihasilkan tidak dapat dibuka. Periksa {fields}, lalu coba lagi.',
  'failed.insecure_page':
    '{app} memerlukan halaman yang aman untuk login, tetapi halaman ini tidak menggunakan https. Hubungi tim dukungan.',

  // A code that could not be exchanged
  'failed.claim.app': '{app} tidak mengonfirmasi proses login. Login lagi; jika masih terjadi, hubungi tim dukungan.',
  'failed.claim.own':
    '{app} tidak mengonfirmasi proses login. Periksa client ID, client secret, dan URL pengalihan, lalu login lagi.',
  'failed.claim.client-credentials':
    '{app} tidak menerima client ini. Periksa client ID dan client secret, lalu coba lagi.',

  // The list of ways
  'way.app': 'Login dengan {app}',
  'way.app.hint': 'Membuka {app} di jendela baru. Tidak ada yang perlu disalin.',
  'way.own': 'Aplikasi {app} Anda sendiri',
  'way.own.hint': 'Untuk developer: login melalui aplikasi yang telah Anda daftarkan di {app}.',
  'way.client-credentials': 'Server ke server',
  'way.client-credentials.hint': 'Untuk developer: client ID dan client secret, tanpa perlu login.',
};
