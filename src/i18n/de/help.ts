import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Anleitung',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Ihre Eingabe enthält Leerzeichen, am Rand oder mittendrin.',
  'looks.quotes': 'Ihre Eingabe steht in Anführungszeichen.',
  'looks.bearer': 'Das Wort „{word}“ gehört normalerweise nicht dazu.',
  'looks.assignment': '„{name}=“ gehört normalerweise nicht dazu.',
  'looks.address': 'Hier wird nur „{field}“ gebraucht, ohne „https://“ und ohne das, was danach kommt.',
  'looks.no-scheme': 'Hier wird eine vollständige Webadresse gebraucht.',
  'fix.space': 'Leerzeichen entfernen',
  'fix.quotes': 'Anführungszeichen entfernen',
  'fix.bearer': '„{word}“ entfernen',
  'fix.assignment': '„{name}=“ entfernen',
  'fix.address': 'In „{value}“ ändern',
  fixed: 'Geändert.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Wahrscheinlich ist der Schlüssel oder das Passwort falsch, abgelaufen oder widerrufen. Kopieren Sie die Angabe noch einmal vollständig aus {app}.',
  'means.forbidden':
    'Wahrscheinlich fehlt dem Konto oder Schlüssel dafür eine Berechtigung. Prüfen Sie die Berechtigungen in {app}.',
  'means.not-found':
    'Wahrscheinlich stimmt eine Adresse, eine Domain oder eine ID nicht. Vergleichen Sie sie mit dem, was {app} anzeigt.',
  'means.no-host': 'Unter dieser Adresse antwortet nichts. Prüfen Sie sie auf Tippfehler.',
  'means.no-answer': 'Die Adresse hat nicht geantwortet. Prüfen Sie, ob sie stimmt und ob eine Firewall im Weg ist.',
  'means.certificate': 'Das Zertifikat dieser Adresse wird nicht akzeptiert. Wenden Sie sich an deren Betreiber.',
  'means.busy': '{app} hat zu viele Anfragen erhalten. Warten Sie eine Minute und versuchen Sie es dann erneut.',
  'means.down': '{app} hat anscheinend selbst ein Problem. Versuchen Sie es in ein paar Minuten erneut.',

  // What was typed before the window was closed by accident
  restored: 'Ihre früheren Eingaben sind wieder da, außer Passwörtern und Schlüsseln.',
};
