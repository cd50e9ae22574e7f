import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '{app} verbinden',
  'dialog.reconnect': '{app} neu verbinden',
  'dialog.loading': 'Wird geladen …',
  'dialog.close': 'Schließen',
  'dialog.cancel': 'Abbrechen',
  'dialog.retry': 'Erneut versuchen',

  // The form
  'form.connect': 'Verbinden',
  'form.reconnect': 'Neu verbinden',
  'form.later': 'Später einrichten',
  'form.reconnect.notice': 'Sie verbinden „{name}“ neu. Was Sie hier eingeben, ersetzt die bisherigen Zugangsdaten.',
  'form.name': 'Name der Verbindung',
  'form.name.hint': 'Nur für Sie und Ihr Team sichtbar.',
  'form.name.taken': 'Es gibt bereits eine Verbindung mit diesem Namen. Wählen Sie einen anderen.',
  'form.no-auth':
    'Für {app} brauchen Sie weder Konto noch Schlüssel. Verbinden Sie die App, um sie in Ihren Workflows zu nutzen.',
  'form.optional': 'optional',
  'form.saving': 'Wird verbunden …',
  'form.saving.slow': '{app} prüft Ihre Angaben. Das kann bis zu einer Minute dauern.',
  'form.saved': '{app} ist verbunden',
  'form.saved.later': '{app} können Sie später einrichten',

  // Leaving with something typed
  'leave.title': 'Eingaben verwerfen?',
  'leave.text': '{app} ist noch nicht verbunden. Ihre Eingaben gehen verloren.',
  'leave.stay': 'Weiter bearbeiten',
  'leave.discard': 'Verwerfen',

  // Fields
  'field.reveal': '{field} anzeigen',
  'field.hide': '{field} ausblenden',
  'field.choose': 'Option auswählen',
  'field.search': '{field} suchen',
  'field.file': 'Datei auswählen',
  'field.file.hint': 'Fügen Sie den Inhalt ein oder legen Sie die Datei hier ab.',
  'field.file.loaded': '{file} wurde eingelesen',
  'field.file.too-large': 'Diese Datei ist größer als 256 kB. Wählen Sie die eigentliche Schlüsseldatei aus.',
  'field.file.not-text': 'Das ist keine Textdatei. Wählen Sie die eigentliche Schlüsseldatei aus.',
  'field.required': 'Füllen Sie „{field}“ aus.',
  'field.required.choice': 'Wählen Sie „{field}“ aus.',
  'field.not-a-number': '„{field}“ muss eine Zahl sein, zum Beispiel 5432.',
  'field.unsupported':
    '„{field}“ lässt sich hier noch nicht eingeben. Bitten Sie das Team hinter dieser Anwendung, die Verbindung für Sie einzurichten.',

  // Markdown
  'markdown.new-tab': 'öffnet sich in neuem Tab',

  // A dialog that could not load. Titles first.
  'failed.title': '{app} lässt sich gerade nicht verbinden',
  'failed.title.unknown-app': 'Diese App lässt sich gerade nicht verbinden',
  'failed.unsupported':
    'Die Anmeldung bei {app} läuft über {type}, was dieses Fenster noch nicht unterstützt. Fragen Sie das Team hinter dieser Anwendung nach einer anderen Möglichkeit.',
  'failed.details': 'Details: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline':
    'Sie sind anscheinend offline. Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.',
  'problem.unreachable':
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung oder Ihr VPN und versuchen Sie es dann erneut.',
  'problem.timeout':
    'Das hat zu lange gedauert und wurde abgebrochen. Versuchen Sie es erneut; es wird nichts doppelt erstellt.',
  'problem.unexpected_answer':
    'Der Server hat unerwartet geantwortet. Versuchen Sie es gleich noch einmal. Besteht das Problem weiter, wenden Sie sich an den Support.',
  'problem.server_error':
    'Auf dem Server ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal. Besteht das Problem weiter, wenden Sie sich an den Support.',
  'problem.rate_limited': 'Zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es dann erneut.',
  'problem.too_large': 'Das sind zu viele Daten. Prüfen Sie, ob Sie das Richtige eingefügt haben.',
  'problem.session_expired':
    'Ihre Sitzung ist abgelaufen. Kopieren Sie, was Sie noch brauchen, schließen Sie dann dieses Fenster und öffnen Sie es erneut.',
  'problem.permission_denied':
    'Sie dürfen in diesem Projekt keine Verbindungen erstellen. Bitten Sie einen Administrator um Zugriff.',
  'problem.not_authorized': 'Sie haben keinen Zugriff auf dieses Projekt. Bitten Sie einen Administrator um Zugriff.',
  'problem.feature_disabled':
    'Das ist in Ihrem Tarif nicht enthalten. Wenden Sie sich an einen Administrator oder an den Support.',
  'problem.piece_not_found': 'Diese App ist hier nicht mehr verfügbar. Wenden Sie sich an den Support.',
  'problem.project_not_found':
    'Das Projekt dieser Verbindung gibt es nicht mehr. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'problem.not_found':
    'Etwas, das diese Verbindung braucht, gibt es nicht mehr. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'problem.rejected': '{app} hat diese Angaben nicht akzeptiert. Prüfen Sie sie und versuchen Sie es dann erneut.',
  'problem.claim_failed': '{app} hat die Anmeldung nicht bestätigt. Versuchen Sie es erneut.',
  'problem.cloud_claim_failed': '{app} hat die Anmeldung nicht bestätigt. Versuchen Sie es erneut.',
  'problem.engine_failed':
    'Die Verbindung mit {app} konnte gerade nicht geprüft werden. Versuchen Sie es gleich noch einmal.',
  'problem.invalid_request':
    'Der Server hat diese Verbindung nicht akzeptiert. Ändern Sie, was unten genannt ist, und versuchen Sie es dann erneut.',
  'problem.schema_mismatch':
    'Der Server hat das Formular nicht akzeptiert. Prüfen Sie alle Felder und versuchen Sie es dann erneut.',
  'problem.secret_not_found': 'In Ihrem Secret-Manager gibt es dieses Secret nicht. Prüfen Sie den Namen.',
  'problem.secret_manager_unreachable':
    'Ihr Secret-Manager ist nicht erreichbar. Wenden Sie sich an einen Administrator.',
  'problem.detail': '{app} meldet: {detail}',
  'problem.detail.server': 'Details: {detail}',
};
