import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  another: 'Próbálkozás más módon',
  title: '{app}: hogyan szeretné csatlakoztatni?',
  back: 'Vissza',
  recommended: 'Ajánlott',
  named: '{name}: {given}',
  numbered: '{name} ({number})',

  // A name where the piece gives none, and one line
  secret_text: 'API-kulcs',
  'secret_text.hint': 'Illesszen be egy kulcsot vagy tokent innen: {app}.',
  basic_auth: 'Felhasználónév és jelszó',
  custom_auth: 'Saját adatok',
  oidc: 'Összevont identitás',
  no_auth: 'Fiók nélkül',
  'no_auth.hint': 'Semmit sem kell megadni.',
  'fields.hint': 'Szükséges adatok: {fields}.',
};
