import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Gelişmiş ayarlar',
  warning: 'Uyarı',
  important: 'Önemli',
  'list.add': '{item} ekle',
  'list.remove': '{item} öğesini kaldır',
  'list.item': '{item} {number}',

  'text.url': 'https://example.com gibi tam bir web adresi girin.',
  'text.email': 'name@example.com gibi bir e-posta adresi girin.',
  'text.uuid': '123e4567-e89b-12d3-a456-426614174000 gibi 36 karakterlik bir kimlik (ID) girin.',
  'text.json': '{ "key": "value" } gibi geçerli bir JSON girin.',
  'text.min': { one: 'En az {count} karakter girin.', other: 'En az {count} karakter girin.' },
  'text.max': { one: 'En fazla {count} karakter girin.', other: 'En fazla {count} karakter girin.' },
  'text.exactly': { one: 'Tam olarak {count} karakter girin.', other: 'Tam olarak {count} karakter girin.' },
  'text.pattern':
    'Bu değer {field} biçimine uymuyor. Eksiksiz olduğundan, başında ve sonunda başka bir şey olmadığından emin olun.',

  'number.any': 'Bir sayı girin, örneğin 2.5.',
  'number.min': '{min} veya daha büyük bir sayı girin.',
  'number.max': '{max} veya daha küçük bir sayı girin.',
  'number.between': '{min} ile {max} arasında bir sayı girin.',
  'integer.any': 'Bir tam sayı girin, örneğin 30.',
  'integer.min': '{min} veya daha büyük bir tam sayı girin.',
  'integer.max': '{max} veya daha küçük bir tam sayı girin.',
  'integer.between': '{min} ile {max} arasında bir tam sayı girin.',

  'choices.min': 'En az {count} seçim yapın.',
  'choices.max': 'En fazla {count} seçim yapın.',
  'items.min': 'En az {count} öğe ekleyin.',
  'items.max': 'Bazılarını kaldırın: en fazla {count} öğe kullanılabilir.',

  unsupported: '{field} buraya girilemez. Uygulamanın belirlediği gibi kalır.',
  'unsupported.some': 'Bu uygulamanın bazı ayarları yalnızca kendi hizmetinde yapılabilir.',
};
