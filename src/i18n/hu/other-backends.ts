import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Újbóli bejelentkezés',
  change: 'Adatok módosítása',
  replaced: 'Minden adatot újra meg kell adni; az üresen hagyott mezők értéke törlődik.',
  'redirect-uri': 'Ha saját {app}-alkalmazást használ, ott adja hozzá ezt az engedélyezett átirányítási URL-ekhez:',

  // The other window
  title: '{app} csatlakoztatása',
  'waiting-window': 'Csatlakoztatás…',
  'opening.title': '{app} megnyitása…',
  'opening.text': 'Egy pillanat.',
  'waiting.title': 'Folytassa a megnyílt {app}-ablakban',
  'waiting.text':
    'Jelentkezzen be ott, és engedélyezze a hozzáférést. Utána a folyamat itt néhány másodpercen belül magától folytatódik.',
  'slow.title': 'Még várunk erre: {app}',
  'slow.text': 'Nem kell sietnie. Ha a megnyílt {app}-ablak eltűnt vagy elakadt, kezdje újra.',
  'blocked.title': 'A böngésző letiltotta az új {app}-ablakot',
  'blocked.text': 'Nyissa meg ezzel a gombbal vagy a hivatkozással.',
  'blocked.open': '{app} megnyitása',
  'blocked.link': '{app} megnyitása új lapon',
  'opens-in-new-tab': 'új lapon nyílik meg',
  'closed.title': 'Még nincs bejelentkezve',
  'closed.text':
    'Innen úgy tűnik, hogy a megnyílt {app}-ablak bezárult. Ha még nyitva van, fejezze be ott. Ha bezárta, kezdje újra.',
  'leaving.title': 'Kilép bejelentkezés nélkül?',
  'leaving.text': '„{name}” már létrejött, de csak azután használható, hogy valaki bejelentkezett.',
  finished: 'Befejeztem',
  checking: 'Ellenőrzés…',
  'not-yet':
    'Innen még nem érkezett semmi: {app}. Fejezze be a bejelentkezést a megnyílt ablakban, majd próbálja újra.',
  restart: 'Újrakezdés',
  cancel: 'Mégse',
  discard: 'Törlés',
  keep: 'Megtartás későbbre',
  back: 'Vissza a bejelentkezéshez',
};
