import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Útmutató',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'A megadott szövegben vagy körülötte szóköz van.',
  'looks.quotes': 'A megadott szöveg idézőjelek között van.',
  'looks.bearer': 'Ez a szó általában nem tartozik hozzá: „{word}”.',
  'looks.assignment': 'Ez általában nem tartozik hozzá: „{name}=”.',
  'looks.address': 'Ide csak ez kell: „{field}”, a „https://” és a cím további része nélkül.',
  'looks.no-scheme': 'Ide teljes webcímet kell megadni.',
  'fix.space': 'Szóköz eltávolítása',
  'fix.quotes': 'Idézőjelek eltávolítása',
  'fix.bearer': '„{word}” eltávolítása',
  'fix.assignment': '„{name}=” eltávolítása',
  'fix.address': 'Módosítás erre: „{value}”',
  fixed: 'Módosítva.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'A kulcs vagy a jelszó valószínűleg hibás, lejárt, vagy visszavonták. Másolja ki újra, teljes egészében innen: {app}.',
  'means.forbidden':
    'A fióknak vagy a kulcsnak ehhez valószínűleg nincs engedélye. Ellenőrizze az engedélyeit itt: {app}.',
  'means.not-found':
    'Valószínűleg hibás egy cím, egy domain vagy egy azonosító. Vesse össze azzal, ami itt látható: {app}.',
  'means.no-host': 'Ezen a címen semmi sem válaszol. Ellenőrizze, nincs-e benne elírás.',
  'means.no-answer': 'A megadott cím nem válaszolt. Ellenőrizze a címet, és azt is, hogy nem akadályozza-e tűzfal.',
  'means.certificate': 'A cím tanúsítványa nem fogadható el. Forduljon a szerver üzemeltetőjéhez.',
  'means.busy': 'Túl sok kérés érkezett ide: {app}. Várjon egy percet, majd próbálja újra.',
  'means.down': 'Úgy tűnik, magával az alkalmazással ({app}) van gond. Próbálja újra néhány perc múlva.',

  // What was typed before the window was closed by accident
  restored: 'Amit korábban beírt, újra itt van, kivéve a jelszavakat és a kulcsokat.',
};
