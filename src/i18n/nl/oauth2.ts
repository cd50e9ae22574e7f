import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Doorgaan naar {app}',
  again: 'Opnieuw inloggen',
  save: 'Opslaan',
  intro: '{app} opent in een nieuw venster. Log daar in en geef toegang; je hoeft niets te kopiëren.',
  'intro.own':
    'Koppel via een app die je bij {app} hebt geregistreerd. Beide waarden vind je daar in de instellingen van die app.',
  'intro.client-credentials':
    'Koppelt zonder dat iemand inlogt. De client-ID en het clientgeheim komen uit een app die je bij {app} hebt geregistreerd.',
  'client-id': 'Client-ID',
  'client-secret': 'Clientgeheim',
  'redirect-uri': 'Omleidings-URL',
  'redirect-uri.hint':
    'Voeg deze bij {app} toe aan de toegestane omleidings- of callback-URL’s van je app, precies zoals hier staat.',
  permissions: 'Machtigingen',
  'permissions.summary': 'Machtigingen ({chosen} van {all})',
  'permissions.hint': 'Zonder sommige daarvan werken delen van {app} niet in je workflows.',
  'not-saved': 'Gekoppeld met {app}, nog niet opgeslagen.',

  // The other window
  title: '{app} koppelen',
  'opening.title': '{app} openen…',
  'waiting.title': 'Ga verder in het venster van {app}',
  'waiting.text': 'Log daar in en geef toegang. Daarna gaat het hier vanzelf verder.',
  'slow.title': 'Nog steeds wachten op {app}',
  'slow.text': 'Neem rustig de tijd. Is het venster van {app} weg of reageert het niet meer, begin dan opnieuw.',
  'blocked.title': 'Je browser heeft het venster van {app} geblokkeerd',
  'blocked.text':
    'Open het met deze knop of de link. Is er toch een venster geopend? Rond het inloggen daar af en plak het adres ervan hieronder.',
  'blocked.open': '{app} openen',
  'blocked.link': '{app} openen in een nieuw tabblad',
  'closed.title': 'Rond het af in het andere venster',
  'closed.text':
    'Het venster van {app} lijkt gesloten. Is het nog open, rond het inloggen dan daar af en plak het adres ervan hieronder als er niets gebeurt. Heb je het gesloten, begin dan opnieuw.',
  cancel: 'Annuleren',
  restart: 'Opnieuw beginnen',
  'opens-in-new-tab': 'opent in een nieuw tabblad',
  'waiting-window': 'Koppelen…',

  // The last resort
  'paste.summary': 'Gebeurt er niets? Plak het adres',
  'paste.label': 'Adres van de pagina waar je uitkwam',
  'paste.hint':
    'Kopieer het uit de adresbalk van het venster van {app} zodra je toegang hebt gegeven. Alleen de code is ook goed.',
  'paste.submit': 'Gebruiken',
  'paste.unreadable':
    'Hier zit geen code in. Kopieer het hele adres van de pagina waar {app} je naartoe heeft gestuurd.',
  'paste.foreign': 'Dit adres hoort bij een andere inlogpoging. Begin opnieuw en kopieer dan het nieuwe adres.',

  // What went wrong there, above the form
  'failed.access_denied':
    'Er is geen toegang gegeven tot {app}, dus er is niets gekoppeld. Log opnieuw in en geef toegang.',
  'failed.provider_error':
    '{app} heeft het inloggen met een fout beëindigd. Log opnieuw in. Neem contact op met support als dit blijft gebeuren.',
  'failed.state_mismatch':
    'Het antwoord van {app} hoort niet bij deze inlogpoging en is daarom niet gebruikt. Log opnieuw in.',
  'failed.invalid_address':
    'Dit levert geen adres op dat kan worden geopend. Controleer {fields} en probeer het opnieuw.',
  'failed.insecure_page':
    '{app} vereist een beveiligde pagina om in te loggen, maar deze is niet via https geladen. Neem contact op met support.',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} heeft het inloggen niet bevestigd. Log opnieuw in. Neem contact op met support als dit blijft gebeuren.',
  'failed.claim.own':
    '{app} heeft het inloggen niet bevestigd. Controleer de client-ID, het clientgeheim en de omleidings-URL en log opnieuw in.',
  'failed.claim.client-credentials':
    '{app} heeft de client niet geaccepteerd. Controleer de client-ID en het clientgeheim en probeer het opnieuw.',

  // The list of ways
  'way.app': 'Inloggen met {app}',
  'way.app.hint': 'Opent {app} in een nieuw venster. Je hoeft niets te kopiëren.',
  'way.own': 'Je eigen app bij {app}',
  'way.own.hint': 'Voor ontwikkelaars: inloggen via een app die je bij {app} hebt geregistreerd.',
  'way.client-credentials': 'Server naar server',
  'way.client-credentials.hint': 'Voor ontwikkelaars: een client-ID en clientgeheim, zonder dat iemand inlogt.',
};
