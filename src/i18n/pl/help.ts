import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Instrukcja',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'We wpisanym tekście lub wokół niego są spacje.',
  'looks.quotes': 'Wpisany tekst jest ujęty w cudzysłów.',
  'looks.bearer': 'Słowo „{word}” zwykle nie jest częścią tej wartości.',
  'looks.assignment': 'Ciąg „{name}=” zwykle nie jest częścią tej wartości.',
  'looks.address': 'Tutaj wystarczy „{field}”, bez „https://” i bez dalszej części adresu.',
  'looks.no-scheme': 'Tutaj potrzebny jest pełny adres internetowy.',
  'fix.space': 'Usuń spacje',
  'fix.quotes': 'Usuń cudzysłów',
  'fix.bearer': 'Usuń „{word}”',
  'fix.assignment': 'Usuń „{name}=”',
  'fix.address': 'Zmień na „{value}”',
  fixed: 'Zmieniono.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Prawdopodobnie klucz lub hasło są błędne, wygasły albo zostały unieważnione. Skopiuj całość jeszcze raz z aplikacji {app}.',
  'means.forbidden':
    'Prawdopodobnie to konto lub klucz nie ma wystarczających uprawnień. Sprawdź uprawnienia w aplikacji {app}.',
  'means.not-found':
    'Prawdopodobnie adres, domena lub identyfikator są błędne. Porównaj je z tym, co pokazuje aplikacja {app}.',
  'means.no-host': 'Pod tym adresem nic nie odpowiada. Sprawdź, czy nie ma w nim literówki.',
  'means.no-answer': 'Ten adres nie odpowiedział. Sprawdź go, a także to, czy dostępu nie blokuje zapora sieciowa.',
  'means.certificate': 'Certyfikat tego adresu nie został zaakceptowany. Skontaktuj się z osobą, która nim zarządza.',
  'means.busy': 'Aplikacja {app} otrzymała zbyt wiele żądań. Odczekaj minutę i spróbuj ponownie.',
  'means.down': 'Wygląda na to, że aplikacja {app} ma problem po swojej stronie. Spróbuj ponownie za kilka minut.',

  // What was typed before the window was closed by accident
  restored: 'Przywróciliśmy wpisane wcześniej dane oprócz haseł i kluczy.',
};
