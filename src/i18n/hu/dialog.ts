import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '{app} csatlakoztatása',
  'dialog.reconnect': '{app} újracsatlakoztatása',
  'dialog.loading': 'Betöltés…',
  'dialog.close': 'Bezárás',
  'dialog.cancel': 'Mégse',
  'dialog.retry': 'Újrapróbálkozás',

  // The form
  'form.connect': 'Csatlakoztatás',
  'form.reconnect': 'Újracsatlakoztatás',
  'form.later': 'Beállítás később',
  'form.reconnect.notice': '„{name}” újracsatlakoztatása: az itt megadott adatok felváltják a jelenlegieket.',
  'form.name': 'Kapcsolat neve',
  'form.name.hint': 'Csak Ön és a csapata látja.',
  'form.name.taken': 'Már van ilyen nevű kapcsolat. Válasszon másik nevet.',
  'form.no-auth':
    '{app} használatához nem kell fiók vagy kulcs. Csatlakoztassa, és máris használhatja a munkafolyamataiban.',
  'form.optional': 'nem kötelező',
  'form.saving': 'Csatlakoztatás…',
  'form.saving.slow': 'Az alkalmazás ({app}) ellenőrzi az adatokat. Ez akár egy percig is eltarthat.',
  'form.saved': '{app} csatlakoztatva',
  'form.saved.later': '{app} később beállítható',

  // Leaving with something typed
  'leave.title': 'Elveti a megadott adatokat?',
  'leave.text': '{app} még nincs csatlakoztatva. A megadott adatok elvesznek.',
  'leave.stay': 'Szerkesztés folytatása',
  'leave.discard': 'Elvetés',

  // Fields
  'field.reveal': '{field} megjelenítése',
  'field.hide': '{field} elrejtése',
  'field.choose': 'Válasszon egy lehetőséget',
  'field.search': 'Keresés: {field}',
  'field.file': 'Fájl kiválasztása',
  'field.file.hint': 'Illessze be a tartalmát, vagy húzza ide a fájlt.',
  'field.file.loaded': 'Beolvasva: {file}',
  'field.file.too-large': 'Ez a fájl nagyobb 256 kB-nál. Magát a kulcsfájlt válassza ki.',
  'field.file.not-text': 'Ez nem szövegfájl. Magát a kulcsfájlt válassza ki.',
  'field.required': 'Adja meg: {field}.',
  'field.required.choice': 'Válassza ki: {field}.',
  'field.not-a-number': '{field}: számot adjon meg, például 5432.',
  'field.unsupported':
    '{field}: ez itt még nem adható meg. Kérje meg az alkalmazás csapatát, hogy állítsa be Önnek ezt a kapcsolatot.',

  // Markdown
  'markdown.new-tab': 'új lapon nyílik meg',

  // A dialog that could not load. Titles first.
  'failed.title': '{app} most nem csatlakoztatható',
  'failed.title.unknown-app': 'Ez az alkalmazás most nem csatlakoztatható',
  'failed.unsupported':
    '{app}: a bejelentkezés módja {type}, amelyet ez az ablak még nem támogat. Kérdezze meg az alkalmazás csapatát, hogyan csatlakoztathatja másképp.',
  'failed.details': 'Részletek: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Úgy tűnik, nincs internetkapcsolat. Ellenőrizze a hálózatot, majd próbálja újra.',
  'problem.unreachable':
    'A szerver nem érhető el. Ellenőrizze az internetkapcsolatot vagy a VPN-t, majd próbálja újra.',
  'problem.timeout': 'Túl sokáig tartott, ezért leállítottuk. Próbálja újra; semmi sem jön létre kétszer.',
  'problem.unexpected_answer':
    'A szerver értelmezhetetlen választ küldött. Próbálja újra kicsit később. Ha a hiba nem szűnik meg, forduljon az ügyfélszolgálathoz.',
  'problem.server_error':
    'Hiba történt a szerveren. Próbálja újra kicsit később. Ha a hiba nem szűnik meg, forduljon az ügyfélszolgálathoz.',
  'problem.rate_limited': 'Túl sok próbálkozás rövid idő alatt. Várjon egy percet, majd próbálja újra.',
  'problem.too_large': 'Ez túl nagy. Ellenőrizze, hogy a megfelelő tartalmat illesztette-e be.',
  'problem.session_expired':
    'A munkamenet lejárt. Másolja ki, amire még szüksége van, majd zárja be ezt az ablakot, és nyissa meg újra.',
  'problem.permission_denied':
    'Ebben a projektben nem hozhat létre kapcsolatot. Kérjen hozzáférést egy rendszergazdától.',
  'problem.not_authorized': 'Nincs hozzáférése ehhez a projekthez. Kérjen hozzáférést egy rendszergazdától.',
  'problem.feature_disabled':
    'Az Ön csomagja ezt nem tartalmazza. Forduljon egy rendszergazdához vagy az ügyfélszolgálathoz.',
  'problem.piece_not_found': 'Ez az alkalmazás itt már nem érhető el. Forduljon az ügyfélszolgálathoz.',
  'problem.project_not_found': 'A kapcsolat projektje már nem létezik. Töltse be újra az oldalt, majd próbálja újra.',
  'problem.not_found':
    'Valami, amire ennek a kapcsolatnak szüksége van, már nem létezik. Töltse be újra az oldalt, majd próbálja újra.',
  'problem.rejected': 'Az alkalmazás ({app}) nem fogadta el ezeket az adatokat. Ellenőrizze őket, majd próbálja újra.',
  'problem.claim_failed': 'Az alkalmazás ({app}) nem erősítette meg a bejelentkezést. Próbálja újra.',
  'problem.cloud_claim_failed': 'Az alkalmazás ({app}) nem erősítette meg a bejelentkezést. Próbálja újra.',
  'problem.engine_failed': '{app}: az ellenőrzés most nem sikerült. Próbálja újra kicsit később.',
  'problem.invalid_request':
    'A szerver nem fogadta el ezt a kapcsolatot. Módosítsa az alább jelzetteket, majd próbálja újra.',
  'problem.schema_mismatch': 'A szerver nem fogadta el az űrlapot. Ellenőrizzen minden mezőt, majd próbálja újra.',
  'problem.secret_not_found': 'A titokkezelőben nincs ilyen titok. Ellenőrizze a nevét.',
  'problem.secret_manager_unreachable': 'A titokkezelő nem érhető el. Forduljon egy rendszergazdához.',
  'problem.detail': '{app} üzenete: {detail}',
  'problem.detail.server': 'Részletek: {detail}',
};
