import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Weiter zu {app}',
  again: 'Erneut anmelden',
  save: 'Speichern',
  intro:
    '{app} öffnet sich in einem neuen Fenster. Melden Sie sich dort an und erlauben Sie den Zugriff; kopieren müssen Sie nichts.',
  'intro.own':
    'Stellen Sie die Verbindung über eine App her, die Sie bei {app} registriert haben. Beide Werte finden Sie dort in deren Einstellungen.',
  'intro.client-credentials':
    'Verbindet, ohne dass sich jemand anmeldet. Client-ID und Client-Secret stammen aus einer App, die Sie bei {app} registriert haben.',
  'client-id': 'Client-ID',
  'client-secret': 'Client-Secret',
  'redirect-uri': 'Weiterleitungs-URL',
  'redirect-uri.hint':
    'Fügen Sie sie genau so, wie sie hier steht, bei {app} zu den erlaubten Weiterleitungs- oder Callback-URLs Ihrer App hinzu.',
  permissions: 'Berechtigungen',
  'permissions.summary': 'Berechtigungen ({chosen} von {all})',
  'permissions.hint': 'Ohne einige davon funktionieren Teile von {app} in Ihren Workflows nicht.',
  'not-saved': 'Mit {app} verbunden, noch nicht gespeichert.',

  // The other window
  title: '{app} verbinden',
  'opening.title': '{app} wird geöffnet …',
  'waiting.title': 'Weiter im Fenster von {app}',
  'waiting.text': 'Melden Sie sich dort an und erlauben Sie den Zugriff. Danach geht es hier automatisch weiter.',
  'slow.title': 'Noch keine Antwort von {app}',
  'slow.text': 'Lassen Sie sich ruhig Zeit. Wenn das Fenster von {app} weg ist oder hängt, beginnen Sie neu.',
  'blocked.title': 'Ihr Browser hat das Fenster von {app} blockiert',
  'blocked.text':
    'Öffnen Sie es mit dieser Schaltfläche oder dem Link. Hat sich trotzdem ein Fenster geöffnet? Schließen Sie die Anmeldung dort ab und fügen Sie dann unten seine Adresse ein.',
  'blocked.open': '{app} öffnen',
  'blocked.link': '{app} in neuem Tab öffnen',
  'closed.title': 'Im anderen Fenster abschließen',
  'closed.text':
    'Das Fenster von {app} ist anscheinend geschlossen. Ist es noch offen, schließen Sie die Anmeldung dort ab und fügen Sie unten seine Adresse ein, falls nichts passiert. Sonst beginnen Sie neu.',
  cancel: 'Abbrechen',
  restart: 'Neu beginnen',
  'opens-in-new-tab': 'öffnet sich in neuem Tab',
  'waiting-window': 'Wird verbunden …',

  // The last resort
  'paste.summary': 'Es passiert nichts? Adresse einfügen',
  'paste.label': 'Adresse der zuletzt angezeigten Seite',
  'paste.hint':
    'Kopieren Sie sie aus der Adressleiste des Fensters von {app}, sobald Sie den Zugriff erlaubt haben. Der Code allein genügt auch.',
  'paste.submit': 'Übernehmen',
  'paste.unreadable':
    'Darin ist kein Code enthalten. Kopieren Sie die ganze Adresse der Seite, zu der {app} Sie geschickt hat.',
  'paste.foreign':
    'Diese Adresse gehört zu einer anderen Anmeldung. Beginnen Sie neu und kopieren Sie dann die neue Adresse.',

  // What went wrong there, above the form
  'failed.access_denied':
    'Der Zugriff auf {app} wurde nicht erlaubt, daher ist nichts verbunden. Melden Sie sich erneut an und erlauben Sie den Zugriff.',
  'failed.provider_error':
    '{app} hat die Anmeldung mit einem Fehler beendet. Melden Sie sich erneut an. Besteht das Problem weiter, wenden Sie sich an den Support.',
  'failed.state_mismatch':
    'Die Antwort von {app} gehört nicht zu dieser Anmeldung und wurde deshalb nicht verwendet. Melden Sie sich erneut an.',
  'failed.invalid_address':
    'Daraus ergibt sich keine Adresse, die sich öffnen lässt. Prüfen Sie {fields} und versuchen Sie es dann erneut.',
  'failed.insecure_page':
    '{app} verlangt für die Anmeldung eine sichere Seite, doch diese wurde nicht über https geladen. Wenden Sie sich an den Support.',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} hat die Anmeldung nicht bestätigt. Melden Sie sich erneut an. Besteht das Problem weiter, wenden Sie sich an den Support.',
  'failed.claim.own':
    '{app} hat die Anmeldung nicht bestätigt. Prüfen Sie Client-ID, Client-Secret und Weiterleitungs-URL und melden Sie sich dann erneut an.',
  'failed.claim.client-credentials':
    '{app} hat den Client nicht akzeptiert. Prüfen Sie Client-ID und Client-Secret und versuchen Sie es dann erneut.',

  // The list of ways
  'way.app': 'Mit {app} anmelden',
  'way.app.hint': 'Öffnet {app} in einem neuen Fenster. Kein Kopieren nötig.',
  'way.own': 'Eigene App bei {app}',
  'way.own.hint': 'Für Entwickler: Anmeldung über eine App, die Sie bei {app} registriert haben.',
  'way.client-credentials': 'Server zu Server',
  'way.client-credentials.hint': 'Für Entwickler: Client-ID und Client-Secret, ohne dass sich jemand anmeldet.',
};
