import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Erneut anmelden',
  change: 'Zugangsdaten ändern',
  replaced: 'Alle Angaben werden neu abgefragt. Was Sie leer lassen, wird gelöscht.',
  'redirect-uri':
    'Wenn Sie eine eigene App verwenden, fügen Sie dies bei {app} zu deren erlaubten Weiterleitungs-URLs hinzu:',

  // The other window
  title: '{app} verbinden',
  'waiting-window': 'Wird verbunden …',
  'opening.title': '{app} wird geöffnet …',
  'opening.text': 'Einen Moment.',
  'waiting.title': 'Weiter im Fenster von {app}',
  'waiting.text':
    'Melden Sie sich dort an und erlauben Sie den Zugriff. Danach geht es hier nach wenigen Sekunden automatisch weiter.',
  'slow.title': 'Noch keine Antwort von {app}',
  'slow.text': 'Lassen Sie sich ruhig Zeit. Wenn das Fenster von {app} weg ist oder hängt, beginnen Sie neu.',
  'blocked.title': 'Ihr Browser hat das Fenster von {app} blockiert',
  'blocked.text': 'Öffnen Sie es mit dieser Schaltfläche oder dem Link.',
  'blocked.open': '{app} öffnen',
  'blocked.link': '{app} in neuem Tab öffnen',
  'opens-in-new-tab': 'öffnet sich in neuem Tab',
  'closed.title': 'Noch nicht angemeldet',
  'closed.text':
    'Das Fenster von {app} ist anscheinend geschlossen. Ist es noch offen, schließen Sie die Anmeldung dort ab. Sonst beginnen Sie neu.',
  'leaving.title': 'Ohne Anmeldung schließen?',
  'leaving.text': '„{name}“ wurde bereits erstellt, kann aber erst verwendet werden, wenn sich jemand angemeldet hat.',
  finished: 'Ich bin fertig',
  checking: 'Wird geprüft …',
  'not-yet':
    'Von {app} ist noch nichts angekommen. Schließen Sie die Anmeldung im anderen Fenster ab und versuchen Sie es dann erneut.',
  restart: 'Neu beginnen',
  cancel: 'Abbrechen',
  discard: 'Löschen',
  keep: 'Für später behalten',
  back: 'Zurück zur Anmeldung',
};
