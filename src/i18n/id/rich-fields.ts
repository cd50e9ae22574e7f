import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Pengaturan lanjutan',
  warning: 'Peringatan',
  important: 'Penting',
  'list.add': 'Tambahkan {item}',
  'list.remove': 'Hapus {item}',
  'list.item': '{item} {number}',

  'text.url': 'Masukkan alamat web lengkap, misalnya https://example.com.',
  'text.email': 'Masukkan alamat email, misalnya name@example.com.',
  'text.uuid': 'Masukkan ID 36 karakter, misalnya 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Masukkan JSON yang valid, misalnya { "key": "value" }.',
  'text.min': { other: 'Masukkan minimal {count} karakter.' },
  'text.max': { other: 'Masukkan maksimal {count} karakter.' },
  'text.exactly': { other: 'Masukkan tepat {count} karakter.' },
  'text.pattern': 'Format {field} tidak sesuai. Pastikan isinya lengkap dan tidak ada teks lain di sekitarnya.',

  'number.any': 'Masukkan angka, misalnya 2.5.',
  'number.min': 'Masukkan angka minimal {min}.',
  'number.max': 'Masukkan angka maksimal {max}.',
  'number.between': 'Masukkan angka antara {min} dan {max}.',
  'integer.any': 'Masukkan bilangan bulat, misalnya 30.',
  'integer.min': 'Masukkan bilangan bulat minimal {min}.',
  'integer.max': 'Masukkan bilangan bulat maksimal {max}.',
  'integer.between': 'Masukkan bilangan bulat antara {min} dan {max}.',

  'choices.min': 'Pilih minimal {count}.',
  'choices.max': 'Pilih maksimal {count}.',
  'items.min': 'Tambahkan minimal {count}.',
  'items.max': 'Hapus sebagian: maksimal {count} yang dapat digunakan.',

  unsupported: '{field} tidak dapat dimasukkan di sini. Nilainya tetap mengikuti pengaturan aplikasi.',
  'unsupported.some': 'Sebagian pengaturan hanya dapat diubah di layanan milik aplikasi itu sendiri.',
};
