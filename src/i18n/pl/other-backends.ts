import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Zaloguj się ponownie',
  change: 'Zmień dane',
  replaced: 'Wszystkie dane trzeba podać od nowa. Wartości pól, które zostawisz puste, zostaną usunięte.',
  'redirect-uri':
    'Jeśli korzystasz z własnej aplikacji, dodaj ten adres do jej dozwolonych adresów URL przekierowania w serwisie {app}:',

  // The other window
  title: 'Połącz z aplikacją {app}',
  'waiting-window': 'Łączenie…',
  'opening.title': 'Otwieranie {app}…',
  'opening.text': 'Chwileczkę.',
  'waiting.title': 'Kontynuuj w oknie {app}',
  'waiting.text': 'Zaloguj się tam i zezwól na dostęp. Reszta odbędzie się tutaj automatycznie w ciągu kilku sekund.',
  'slow.title': 'Wciąż czekamy na {app}',
  'slow.text': 'Nie musisz się spieszyć. Jeśli okno {app} zniknęło lub się zawiesiło, zacznij od nowa.',
  'blocked.title': 'Przeglądarka zablokowała okno {app}',
  'blocked.text': 'Otwórz je tym przyciskiem lub linkiem.',
  'blocked.open': 'Otwórz {app}',
  'blocked.link': 'Otwórz {app} w nowej karcie',
  'opens-in-new-tab': 'otwiera się w nowej karcie',
  'closed.title': 'Jeszcze nie zalogowano',
  'closed.text':
    'Wygląda na to, że okno {app} jest zamknięte. Jeśli jednak jest nadal otwarte, dokończ w nim logowanie. Jeśli nie, zacznij od nowa.',
  'leaving.title': 'Wyjść bez logowania?',
  'leaving.text': 'Połączenie „{name}” już istnieje, ale nie będzie działać, dopóki ktoś się nie zaloguje.',
  finished: 'Gotowe',
  checking: 'Sprawdzanie…',
  'not-yet': 'Nic jeszcze nie dotarło z aplikacji {app}. Dokończ logowanie w jej oknie i spróbuj ponownie.',
  restart: 'Zacznij od nowa',
  cancel: 'Anuluj',
  discard: 'Usuń',
  keep: 'Zostaw na później',
  back: 'Wróć do logowania',
};
