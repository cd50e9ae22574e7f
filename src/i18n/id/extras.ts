import type { Texts } from '../texts.ts';

export const extras: Texts['extras'] = {
  // Markdown
  copy: 'Salin',
  copied: 'Disalin',
  select: 'Tekan Ctrl+C atau ⌘C untuk menyalin',
  'new-tab': 'terbuka di tab baru',
  note: 'Catatan',
  warning: 'Peringatan',
  tip: 'Tips',

  // A list that is searched
  clear: 'Kosongkan {field}',
  'no-matches': 'Tidak ada hasil',
  matches: { other: '{count} opsi' },
};
