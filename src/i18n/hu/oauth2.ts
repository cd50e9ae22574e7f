import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Tovább ide: {app}',
  again: 'Újbóli bejelentkezés',
  save: 'Mentés',
  intro: 'Új ablak nyílik meg: {app}. Jelentkezzen be ott, és engedélyezze a hozzáférést; semmit sem kell kimásolnia.',
  'intro.own':
    'Csatlakozás egy Ön által regisztrált {app}-alkalmazással. Mindkét értéket az alkalmazás ottani beállításaiban találja.',
  'intro.client-credentials':
    'Csatlakozás bejelentkezés nélkül. A client ID és a client secret egy Ön által regisztrált {app}-alkalmazásból származik.',
  'client-id': 'Client ID',
  'client-secret': 'Client secret',
  'redirect-uri': 'Átirányítási URL',
  'redirect-uri.hint':
    'Adja hozzá {app}-alkalmazása engedélyezett átirányítási (redirect vagy callback) URL-jeihez, pontosan ebben a formában.',
  permissions: 'Engedélyek',
  'permissions.summary': 'Engedélyek ({chosen}/{all})',
  'permissions.hint': 'Némelyik nélkül egyes {app}-funkciók nem fognak működni a munkafolyamataiban.',
  'not-saved': '{app} csatlakoztatva, de még nincs mentve.',

  // The other window
  title: '{app} csatlakoztatása',
  'opening.title': '{app} megnyitása…',
  'waiting.title': 'Folytassa a megnyílt {app}-ablakban',
  'waiting.text': 'Jelentkezzen be ott, és engedélyezze a hozzáférést. Utána a folyamat itt magától folytatódik.',
  'slow.title': 'Még várunk erre: {app}',
  'slow.text': 'Nem kell sietnie. Ha a megnyílt {app}-ablak eltűnt vagy elakadt, kezdje újra.',
  'blocked.title': 'A böngésző letiltotta az új {app}-ablakot',
  'blocked.text':
    'Nyissa meg ezzel a gombbal vagy a hivatkozással. Mégis megnyílt egy ablak? Fejezze be ott a bejelentkezést, majd illessze be alább az ablak címét.',
  'blocked.open': '{app} megnyitása',
  'blocked.link': '{app} megnyitása új lapon',
  'closed.title': 'Fejezze be a másik ablakban',
  'closed.text':
    'Innen úgy tűnik, hogy a megnyílt {app}-ablak bezárult. Ha még nyitva van, fejezze be ott, és ha nem történik semmi, illessze be alább az ablak címét. Ha bezárta, kezdje újra.',
  cancel: 'Mégse',
  restart: 'Újrakezdés',
  'opens-in-new-tab': 'új lapon nyílik meg',
  'waiting-window': 'Csatlakoztatás…',

  // The last resort
  'paste.summary': 'Nem történik semmi? Illessze be a címet',
  'paste.label': 'Az utoljára megnyílt oldal címe',
  'paste.hint':
    'A hozzáférés engedélyezése után másolja ki a megnyílt {app}-ablak címsorából. A kód önmagában is elég.',
  'paste.submit': 'Használat',
  'paste.unreadable':
    'Ebben nincs kód. Másolja ki annak az oldalnak a teljes címét, amelyre innen irányították át: {app}.',
  'paste.foreign': 'Ez a cím egy másik bejelentkezéshez tartozik. Kezdje újra, majd másolja ki az új címet.',

  // What went wrong there, above the form
  'failed.access_denied':
    'A hozzáférést ({app}) elutasították, ezért nem jött létre kapcsolat. Jelentkezzen be újra, és engedélyezze a hozzáférést.',
  'failed.provider_error':
    'A bejelentkezés ({app}) hibával zárult. Jelentkezzen be újra; ha a hiba nem szűnik meg, forduljon az ügyfélszolgálathoz.',
  'failed.state_mismatch':
    'A kapott válasz ({app}) nem ehhez a bejelentkezéshez tartozik, ezért nem használtuk fel. Jelentkezzen be újra.',
  'failed.invalid_address':
    'Ezekből az adatokból nem áll össze megnyitható cím. Ellenőrizze a következőket, majd próbálja újra: {fields}.',
  'failed.insecure_page':
    'A bejelentkezéshez ({app}) biztonságos oldalra van szükség, ez az oldal azonban nem https-en érhető el. Forduljon az ügyfélszolgálathoz.',

  // A code that could not be exchanged
  'failed.claim.app':
    'Az alkalmazás ({app}) nem erősítette meg a bejelentkezést. Jelentkezzen be újra; ha a hiba nem szűnik meg, forduljon az ügyfélszolgálathoz.',
  'failed.claim.own':
    'Az alkalmazás ({app}) nem erősítette meg a bejelentkezést. Ellenőrizze a client ID-t, a client secretet és az átirányítási URL-t, majd jelentkezzen be újra.',
  'failed.claim.client-credentials':
    'Az alkalmazás ({app}) nem fogadta el a klienst. Ellenőrizze a client ID-t és a client secretet, majd próbálja újra.',

  // The list of ways
  'way.app': 'Bejelentkezés {app}-fiókkal',
  'way.app.hint': 'Új ablak nyílik meg: {app}. Semmit sem kell kimásolnia.',
  'way.own': 'Saját {app}-alkalmazás',
  'way.own.hint': 'Fejlesztőknek: bejelentkezés egy Ön által regisztrált {app}-alkalmazással.',
  'way.client-credentials': 'Szerver–szerver kapcsolat',
  'way.client-credentials.hint': 'Fejlesztőknek: client ID és client secret, bejelentkezés nélkül.',
};
