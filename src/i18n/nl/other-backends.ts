import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Opnieuw inloggen',
  change: 'Gegevens wijzigen',
  replaced: 'Je vult alles opnieuw in. Wat je leeg laat, wordt gewist.',
  'redirect-uri':
    'Gebruik je een eigen app, voeg dit dan bij {app} toe aan de toegestane omleidings-URL’s van die app:',

  // The other window
  title: '{app} koppelen',
  'waiting-window': 'Koppelen…',
  'opening.title': '{app} openen…',
  'opening.text': 'Een ogenblik.',
  'waiting.title': 'Ga verder in het venster van {app}',
  'waiting.text': 'Log daar in en geef toegang. Daarna gaat het hier binnen een paar seconden vanzelf verder.',
  'slow.title': 'Nog steeds wachten op {app}',
  'slow.text': 'Neem rustig de tijd. Is het venster van {app} weg of reageert het niet meer, begin dan opnieuw.',
  'blocked.title': 'Je browser heeft het venster van {app} geblokkeerd',
  'blocked.text': 'Open het met deze knop of de link.',
  'blocked.open': '{app} openen',
  'blocked.link': '{app} openen in een nieuw tabblad',
  'opens-in-new-tab': 'opent in een nieuw tabblad',
  'closed.title': 'Nog niet ingelogd',
  'closed.text':
    'Het venster van {app} lijkt gesloten. Is het nog open, rond het inloggen dan daar af. Heb je het gesloten, begin dan opnieuw.',
  'leaving.title': 'Sluiten zonder in te loggen?',
  'leaving.text': '‘{name}’ is al gemaakt, maar is pas te gebruiken als iemand heeft ingelogd.',
  finished: 'Ik ben klaar',
  checking: 'Controleren…',
  'not-yet':
    'Er is nog niets binnengekomen van {app}. Rond het inloggen af in het andere venster en probeer het opnieuw.',
  restart: 'Opnieuw beginnen',
  cancel: 'Annuleren',
  discard: 'Verwijderen',
  keep: 'Bewaren voor later',
  back: 'Terug naar inloggen',
};
