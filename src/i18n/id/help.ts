import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Petunjuk',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Ada spasi di dalam atau di sekitar teks yang Anda masukkan.',
  'looks.quotes': 'Ada tanda kutip di sekitar teks yang Anda masukkan.',
  'looks.bearer': 'Kata “{word}” biasanya tidak perlu disertakan.',
  'looks.assignment': '“{name}=” biasanya tidak perlu disertakan.',
  'looks.address': 'Masukkan “{field}” saja, tanpa “https://” dan tanpa bagian setelahnya.',
  'looks.no-scheme': 'Masukkan alamat web lengkap di sini.',
  'fix.space': 'Hapus spasi',
  'fix.quotes': 'Hapus tanda kutip',
  'fix.bearer': 'Hapus “{word}”',
  'fix.assignment': 'Hapus “{name}=”',
  'fix.address': 'Ubah menjadi “{value}”',
  fixed: 'Diubah.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Kunci atau sandi mungkin salah, kedaluwarsa, atau telah dicabut. Salin ulang secara lengkap dari {app}.',
  'means.forbidden': 'Akun atau kunci mungkin tidak diizinkan melakukan ini. Periksa izinnya di {app}.',
  'means.not-found': 'Alamat, domain, atau ID mungkin salah. Bandingkan dengan yang ditampilkan di {app}.',
  'means.no-host': 'Tidak ada yang merespons di alamat ini. Periksa apakah ada salah ketik.',
  'means.no-answer':
    'Alamat ini sudah dicoba, tetapi tidak merespons. Periksa alamatnya dan apakah ada firewall yang menghalangi.',
  'means.certificate': 'Sertifikat alamat ini tidak dapat diterima. Hubungi pengelolanya.',
  'means.busy': '{app} menerima terlalu banyak permintaan. Tunggu satu menit, lalu coba lagi.',
  'means.down': '{app} sepertinya sedang mengalami masalah. Coba lagi dalam beberapa menit.',

  // What was typed before the window was closed by accident
  restored: 'Data yang Anda masukkan sebelumnya telah dipulihkan, kecuali sandi dan kunci.',
};
