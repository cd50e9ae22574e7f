import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Hubungkan {app}',
  'dialog.reconnect': 'Hubungkan ulang {app}',
  'dialog.loading': 'Memuat…',
  'dialog.close': 'Tutup',
  'dialog.cancel': 'Batal',
  'dialog.retry': 'Coba lagi',

  // The form
  'form.connect': 'Hubungkan',
  'form.reconnect': 'Hubungkan ulang',
  'form.later': 'Siapkan nanti',
  'form.reconnect.notice':
    'Anda sedang menghubungkan ulang “{name}”. Data yang Anda masukkan di sini akan menggantikan data saat ini.',
  'form.name': 'Nama koneksi',
  'form.name.hint': 'Hanya terlihat oleh Anda dan tim Anda.',
  'form.name.taken': 'Sudah ada koneksi dengan nama ini. Pilih nama lain.',
  'form.no-auth': '{app} tidak memerlukan akun atau kunci. Hubungkan untuk menggunakannya dalam alur kerja Anda.',
  'form.optional': 'opsional',
  'form.saving': 'Menghubungkan…',
  'form.saving.slow': '{app} sedang memeriksa data Anda. Proses ini bisa memakan waktu hingga satu menit.',
  'form.saved': '{app} terhubung',
  'form.saved.later': '{app} dapat disiapkan nanti',

  // Leaving with something typed
  'leave.title': 'Buang data yang dimasukkan?',
  'leave.text': '{app} belum terhubung. Data yang Anda masukkan tidak akan disimpan.',
  'leave.stay': 'Lanjut mengedit',
  'leave.discard': 'Buang',

  // Fields
  'field.reveal': 'Tampilkan {field}',
  'field.hide': 'Sembunyikan {field}',
  'field.choose': 'Pilih salah satu',
  'field.search': 'Cari {field}',
  'field.file': 'Pilih file',
  'field.file.hint': 'Tempel isinya, atau tarik file ke sini.',
  'field.file.loaded': '{file} telah dibaca',
  'field.file.too-large': 'File ini lebih besar dari 256 kB. Pilih file kuncinya.',
  'field.file.not-text': 'Ini bukan file teks. Pilih file kuncinya.',
  'field.required': 'Masukkan {field}.',
  'field.required.choice': 'Pilih {field}.',
  'field.not-a-number': '{field} harus berupa angka, misalnya 5432.',
  'field.unsupported':
    '{field} belum dapat dimasukkan di sini. Minta tim pengelola aplikasi ini untuk menyiapkan koneksi ini bagi Anda.',

  // Markdown
  'markdown.new-tab': 'terbuka di tab baru',

  // A dialog that could not load. Titles first.
  'failed.title': '{app} tidak dapat dihubungkan saat ini',
  'failed.title.unknown-app': 'Aplikasi ini tidak dapat dihubungkan saat ini',
  'failed.unsupported':
    '{app} menggunakan {type} untuk login, yang belum tersedia di jendela ini. Tanyakan cara lain untuk menghubungkannya kepada tim pengelola aplikasi ini.',
  'failed.details': 'Detail: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Sepertinya Anda sedang offline. Periksa koneksi internet Anda, lalu coba lagi.',
  'problem.unreachable': 'Server tidak dapat dijangkau. Periksa koneksi internet atau VPN Anda, lalu coba lagi.',
  'problem.timeout': 'Proses ini terlalu lama sehingga dihentikan. Coba lagi; tidak ada yang akan dibuat dua kali.',
  'problem.unexpected_answer':
    'Server mengirim respons yang tidak dapat dipahami. Coba beberapa saat lagi. Jika masih terjadi, hubungi tim dukungan.',
  'problem.server_error':
    'Terjadi masalah di server. Coba beberapa saat lagi. Jika masih terjadi, hubungi tim dukungan.',
  'problem.rate_limited': 'Terlalu banyak percobaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
  'problem.too_large': 'Ini terlalu besar. Pastikan yang Anda tempel sudah benar.',
  'problem.session_expired':
    'Sesi Anda telah berakhir. Salin data yang masih diperlukan, lalu tutup jendela ini dan buka lagi.',
  'problem.permission_denied': 'Anda tidak dapat membuat koneksi di proyek ini. Minta akses kepada administrator.',
  'problem.not_authorized': 'Anda tidak memiliki akses ke proyek ini. Minta akses kepada administrator.',
  'problem.feature_disabled': 'Paket Anda tidak mencakup fitur ini. Hubungi administrator atau tim dukungan.',
  'problem.piece_not_found': 'Aplikasi ini tidak lagi tersedia di sini. Hubungi tim dukungan.',
  'problem.project_not_found': 'Proyek untuk koneksi ini sudah tidak ada. Muat ulang halaman, lalu coba lagi.',
  'problem.not_found': 'Sesuatu yang diperlukan koneksi ini sudah tidak ada. Muat ulang halaman, lalu coba lagi.',
  'problem.rejected': '{app} tidak menerima data ini. Periksa kembali, lalu coba lagi.',
  'problem.claim_failed': '{app} tidak mengonfirmasi proses login. Coba lagi.',
  'problem.cloud_claim_failed': '{app} tidak mengonfirmasi proses login. Coba lagi.',
  'problem.engine_failed': '{app} tidak dapat diperiksa saat ini. Coba beberapa saat lagi.',
  'problem.invalid_request': 'Server tidak menerima koneksi ini. Ubah yang disebutkan di bawah, lalu coba lagi.',
  'problem.schema_mismatch': 'Server tidak menerima formulir ini. Periksa setiap kolom, lalu coba lagi.',
  'problem.secret_not_found': 'Secret ini tidak ada di pengelola secret Anda. Periksa namanya.',
  'problem.secret_manager_unreachable': 'Pengelola secret Anda tidak dapat dijangkau. Hubungi administrator.',
  'problem.detail': 'Pesan dari {app}: {detail}',
  'problem.detail.server': 'Detail: {detail}',
};
