import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Połącz z aplikacją {app}',
  'dialog.reconnect': 'Połącz ponownie z aplikacją {app}',
  'dialog.loading': 'Wczytywanie…',
  'dialog.close': 'Zamknij',
  'dialog.cancel': 'Anuluj',
  'dialog.retry': 'Spróbuj ponownie',

  // The form
  'form.connect': 'Połącz',
  'form.reconnect': 'Połącz ponownie',
  'form.later': 'Skonfiguruj później',
  'form.reconnect.notice': 'Odnawiasz połączenie „{name}”. Podane tutaj dane zastąpią obecne.',
  'form.name': 'Nazwa połączenia',
  'form.name.hint': 'Widoczna tylko dla ciebie i twojego zespołu.',
  'form.name.taken': 'Połączenie o tej nazwie już istnieje. Wybierz inną.',
  'form.no-auth': 'Aplikacja {app} nie wymaga konta ani klucza. Połącz się z nią, aby używać jej w przepływach pracy.',
  'form.optional': 'opcjonalnie',
  'form.saving': 'Łączenie…',
  'form.saving.slow': 'Aplikacja {app} sprawdza podane dane. Może to potrwać do minuty.',
  'form.saved': 'Połączono z aplikacją {app}',
  'form.saved.later': 'Aplikację {app} można skonfigurować później',

  // Leaving with something typed
  'leave.title': 'Odrzucić wpisane dane?',
  'leave.text': 'Nie połączono jeszcze z aplikacją {app}. Wpisane dane nie zostaną zachowane.',
  'leave.stay': 'Edytuj dalej',
  'leave.discard': 'Odrzuć',

  // Fields
  'field.reveal': 'Pokaż: {field}',
  'field.hide': 'Ukryj: {field}',
  'field.choose': 'Wybierz opcję',
  'field.search': 'Szukaj: {field}',
  'field.file': 'Wybierz plik',
  'field.file.hint': 'Wklej zawartość lub upuść tutaj plik.',
  'field.file.loaded': 'Wczytano plik {file}',
  'field.file.too-large': 'Ten plik ma ponad 256 kB. Wybierz sam plik klucza.',
  'field.file.not-text': 'To nie jest plik tekstowy. Wybierz sam plik klucza.',
  'field.required': 'Wypełnij pole „{field}”.',
  'field.required.choice': 'Wybierz wartość w polu „{field}”.',
  'field.not-a-number': 'W polu „{field}” podaj liczbę, na przykład 5432.',
  'field.unsupported':
    'Pola „{field}” nie można tu jeszcze wypełnić. Poproś zespół odpowiedzialny za tę aplikację o skonfigurowanie tego połączenia.',

  // Markdown
  'markdown.new-tab': 'otwiera się w nowej karcie',

  // A dialog that could not load. Titles first.
  'failed.title': 'Nie można się teraz połączyć z aplikacją {app}',
  'failed.title.unknown-app': 'Nie można się teraz połączyć z tą aplikacją',
  'failed.unsupported':
    'Logowanie do aplikacji {app} wymaga metody {type}, której to okno jeszcze nie obsługuje. Zapytaj zespół odpowiedzialny za tę aplikację o inny sposób połączenia.',
  'failed.details': 'Szczegóły: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Wygląda na to, że jesteś offline. Sprawdź połączenie z internetem i spróbuj ponownie.',
  'problem.unreachable':
    'Nie udało się połączyć z serwerem. Sprawdź połączenie z internetem lub VPN i spróbuj ponownie.',
  'problem.timeout': 'Trwało to zbyt długo i zostało przerwane. Spróbuj ponownie, nic nie utworzy się podwójnie.',
  'problem.unexpected_answer':
    'Serwer przysłał niezrozumiałą odpowiedź. Spróbuj ponownie za chwilę. Jeśli problem się powtórzy, skontaktuj się z pomocą techniczną.',
  'problem.server_error':
    'Wystąpił błąd serwera. Spróbuj ponownie za chwilę. Jeśli problem się powtórzy, skontaktuj się z pomocą techniczną.',
  'problem.rate_limited': 'Zbyt wiele prób w krótkim czasie. Odczekaj minutę i spróbuj ponownie.',
  'problem.too_large': 'To za dużo danych. Sprawdź, czy wklejono właściwą treść.',
  'problem.session_expired':
    'Sesja wygasła. Skopiuj to, co jest ci jeszcze potrzebne, a potem zamknij to okno i otwórz je ponownie.',
  'problem.permission_denied':
    'Nie masz uprawnień do tworzenia połączeń w tym projekcie. Poproś administratora o dostęp.',
  'problem.not_authorized': 'Nie masz dostępu do tego projektu. Poproś o niego administratora.',
  'problem.feature_disabled': 'Twój plan tego nie obejmuje. Zwróć się do administratora lub pomocy technicznej.',
  'problem.piece_not_found': 'Ta aplikacja nie jest już tutaj dostępna. Skontaktuj się z pomocą techniczną.',
  'problem.project_not_found': 'Projekt tego połączenia już nie istnieje. Odśwież stronę i spróbuj ponownie.',
  'problem.not_found': 'Coś, czego wymaga to połączenie, już nie istnieje. Odśwież stronę i spróbuj ponownie.',
  'problem.rejected': 'Aplikacja {app} nie przyjęła tych danych. Sprawdź je i spróbuj ponownie.',
  'problem.claim_failed': 'Aplikacja {app} nie potwierdziła logowania. Spróbuj ponownie.',
  'problem.cloud_claim_failed': 'Aplikacja {app} nie potwierdziła logowania. Spróbuj ponownie.',
  'problem.engine_failed': 'Nie udało się teraz sprawdzić aplikacji {app}. Spróbuj ponownie za chwilę.',
  'problem.invalid_request': 'Serwer nie przyjął tego połączenia. Popraw to, co wskazano poniżej, i spróbuj ponownie.',
  'problem.schema_mismatch': 'Serwer nie przyjął formularza. Sprawdź wszystkie pola i spróbuj ponownie.',
  'problem.secret_not_found': 'Menedżer sekretów nie zawiera takiego sekretu. Sprawdź nazwę.',
  'problem.secret_manager_unreachable': 'Nie udało się połączyć z menedżerem sekretów. Zwróć się do administratora.',
  'problem.detail': 'Odpowiedź aplikacji {app}: {detail}',
  'problem.detail.server': 'Szczegóły: {detail}',
};
