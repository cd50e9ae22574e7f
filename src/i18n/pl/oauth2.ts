import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Przejdź do {app}',
  again: 'Zaloguj się ponownie',
  save: 'Zapisz',
  intro: 'Aplikacja {app} otworzy się w nowym oknie. Zaloguj się tam i zezwól na dostęp. Niczego nie trzeba kopiować.',
  'intro.own':
    'Połącz się przez własną aplikację zarejestrowaną w serwisie {app}. Obie wartości znajdziesz tam w jej ustawieniach.',
  'intro.client-credentials':
    'Łączy bez logowania użytkownika. Identyfikator i tajny klucz klienta pochodzą z własnej aplikacji zarejestrowanej w serwisie {app}.',
  'client-id': 'Identyfikator klienta',
  'client-secret': 'Tajny klucz klienta',
  'redirect-uri': 'Adres URL przekierowania',
  'redirect-uri.hint':
    'Dodaj go dokładnie w tej postaci do dozwolonych adresów URL przekierowania (callback) swojej aplikacji w serwisie {app}.',
  permissions: 'Uprawnienia',
  'permissions.summary': 'Uprawnienia ({chosen} z {all})',
  'permissions.hint': 'Bez niektórych z nich część funkcji aplikacji {app} nie będzie działać w przepływach pracy.',
  'not-saved': 'Połączono z aplikacją {app}, ale jeszcze nie zapisano.',

  // The other window
  title: 'Połącz z aplikacją {app}',
  'opening.title': 'Otwieranie {app}…',
  'waiting.title': 'Kontynuuj w oknie {app}',
  'waiting.text': 'Zaloguj się tam i zezwól na dostęp. Reszta odbędzie się tutaj automatycznie.',
  'slow.title': 'Wciąż czekamy na {app}',
  'slow.text': 'Nie musisz się spieszyć. Jeśli okno {app} zniknęło lub się zawiesiło, zacznij od nowa.',
  'blocked.title': 'Przeglądarka zablokowała okno {app}',
  'blocked.text':
    'Otwórz je tym przyciskiem lub linkiem. Okno jednak się otworzyło? Dokończ w nim logowanie, a potem wklej poniżej jego adres.',
  'blocked.open': 'Otwórz {app}',
  'blocked.link': 'Otwórz {app} w nowej karcie',
  'closed.title': 'Dokończ w drugim oknie',
  'closed.text':
    'Wygląda na to, że okno {app} jest zamknięte. Jeśli jednak jest nadal otwarte, dokończ w nim logowanie, a gdy nic się nie stanie, wklej poniżej jego adres. Jeśli okno jest zamknięte, zacznij od nowa.',
  cancel: 'Anuluj',
  restart: 'Zacznij od nowa',
  'opens-in-new-tab': 'otwiera się w nowej karcie',
  'waiting-window': 'Łączenie…',

  // The last resort
  'paste.summary': 'Nic się nie dzieje? Wklej adres',
  'paste.label': 'Adres strony, która otworzyła się na końcu',
  'paste.hint': 'Po zezwoleniu na dostęp skopiuj go z paska adresu okna {app}. Wystarczy też sam kod.',
  'paste.submit': 'Użyj adresu',
  'paste.unreadable': 'Nie ma tu kodu. Skopiuj cały adres strony, na którą przekierowała cię aplikacja {app}.',
  'paste.foreign': 'Ten adres pochodzi z innego logowania. Zacznij od nowa i skopiuj nowy adres.',

  // What went wrong there, above the form
  'failed.access_denied':
    'Nie udzielono dostępu do aplikacji {app}, więc nie ma połączenia. Zaloguj się ponownie i zezwól na dostęp.',
  'failed.provider_error':
    'Logowanie do aplikacji {app} zakończyło się błędem. Zaloguj się ponownie, a jeśli to nie pomoże, skontaktuj się z pomocą techniczną.',
  'failed.state_mismatch':
    'Odpowiedź aplikacji {app} nie dotyczy tego logowania, więc została pominięta. Zaloguj się ponownie.',
  'failed.invalid_address':
    'Z tych danych nie da się utworzyć poprawnego adresu. Sprawdź pola: {fields}, a potem spróbuj ponownie.',
  'failed.insecure_page':
    'Logowanie do aplikacji {app} wymaga bezpiecznej strony, a ta nie korzysta z https. Skontaktuj się z pomocą techniczną.',

  // A code that could not be exchanged
  'failed.claim.app':
    'Aplikacja {app} nie potwierdziła logowania. Zaloguj się ponownie, a jeśli to nie pomoże, skontaktuj się z pomocą techniczną.',
  'failed.claim.own':
    'Aplikacja {app} nie potwierdziła logowania. Sprawdź identyfikator klienta, tajny klucz klienta i adres URL przekierowania, a potem zaloguj się ponownie.',
  'failed.claim.client-credentials':
    'Aplikacja {app} nie przyjęła danych klienta. Sprawdź identyfikator i tajny klucz klienta, a potem spróbuj ponownie.',

  // The list of ways
  'way.app': 'Zaloguj się przez {app}',
  'way.app.hint': 'Otwiera {app} w nowym oknie. Niczego nie trzeba kopiować.',
  'way.own': 'Własna aplikacja {app}',
  'way.own.hint': 'Dla programistów: logowanie przez własną aplikację zarejestrowaną w serwisie {app}.',
  'way.client-credentials': 'Serwer–serwer',
  'way.client-credentials.hint': 'Dla programistów: identyfikator i tajny klucz klienta, bez logowania użytkownika.',
};
