import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Başka bir yol dene',
  title: '{app} nasıl bağlansın?',
  back: 'Geri',
  recommended: 'Önerilen',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API anahtarı',
  'secret_text.hint': '{app} üzerinden aldığınız anahtarı veya token’ı yapıştırın.',
  basic_auth: 'Kullanıcı adı ve şifre',
  custom_auth: 'Kendi bilgileriniz',
  oidc: 'Birleşik kimlik',
  no_auth: 'Hesap olmadan',
  'no_auth.hint': 'Bir şey girmeniz gerekmez.',
  'fields.hint': 'Gereken bilgiler: {fields}.',
};
