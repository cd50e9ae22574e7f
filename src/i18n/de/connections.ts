import type { Texts } from '../texts.ts';

export const connections: Texts['connections'] = {
  // The list
  title: 'Verbindungen',
  'title.app': 'Verbindungen mit {app}',
  'title.select': 'Verbindung auswählen',
  search: 'Verbindungen suchen',
  'filter.app': 'App',
  'filter.all': 'Alle Apps',
  'scope.project': 'Dieses Projekt',
  'scope.platform': 'Gesamte Plattform',
  scope: 'Verbindungen anzeigen für',
  list: 'Verbindungen',
  new: 'Neue Verbindung',
  done: 'Fertig',
  cancel: 'Abbrechen',
  back: 'Zurück',
  close: 'Schließen',
  loading: 'Verbindungen werden geladen …',
  'loading.more': 'Weitere werden geladen …',
  count: { one: '{count} Verbindung', other: '{count} Verbindungen' },
  'empty.title': 'Noch nichts verbunden',
  'empty.text': 'Verbinden Sie eine App, dann erscheint sie hier.',
  'empty.search.title': 'Nichts gefunden',
  'empty.search.text': 'Keine Verbindung hat „{search}“ im Namen.',
  'empty.filter.text': 'Noch keine Verbindung mit dieser App.',
  'failed.title': 'Die Verbindungen konnten nicht geladen werden',
  'failed.permission_denied':
    'Sie dürfen die Verbindungen in diesem Projekt nicht sehen. Bitten Sie einen Administrator um Zugriff.',
  retry: 'Erneut versuchen',
  'more.failed': 'Der Rest konnte nicht geladen werden.',

  // One connection
  details: 'Details zu {name}',
  status: 'Status',
  'status.ACTIVE': 'Verbunden',
  'status.ERROR': 'Unterbrochen',
  'status.MISSING': 'Nicht eingerichtet',
  app: 'App',
  type: 'Verbunden über',
  'type.SECRET_TEXT': 'API-Schlüssel',
  'type.BASIC_AUTH': 'Benutzername und Passwort',
  'type.CUSTOM_AUTH': 'Eigene Zugangsdaten',
  'type.OIDC': 'Föderierte Identität',
  'type.NO_AUTH': 'Ohne Zugangsdaten',
  'type.OAUTH2': 'Anmeldung über eigene App',
  'type.PLATFORM_OAUTH2': 'Anmeldung',
  'type.CLOUD_OAUTH2': 'Anmeldung',
  owner: 'Verbunden von',
  'owner.label': 'Eigentümer',
  account: 'Konto',
  created: 'Seit',
  used: 'Verwendet in',
  'used.count': { one: '{count} Workflow', other: '{count} Workflows' },
  'used.none': 'Keinem Workflow',
  shared: 'Geteilt mit',
  'shared.count': { one: '{count} Projekt', other: '{count} Projekten' },
  platform: 'Gesamte Plattform',
  'platform.locked':
    'Ein Administrator hat diese Verbindung mit Ihrem Projekt geteilt. Nur Administratoren können sie ändern.',
  'read-only': 'Sie können Verbindungen hier sehen, aber nicht ändern. Bitten Sie einen Administrator um Zugriff.',
  use: 'Verbindung verwenden',
  reconnect: 'Neu verbinden',
  'set-up': 'Einrichten',
  rename: 'Umbenennen',
  verify: 'Jetzt prüfen',
  'verify.verified': '„{name}“ wurde geprüft: Die App akzeptiert die Verbindung.',
  'verify.refused': '„{name}“ funktioniert nicht mehr. Verbinden Sie die App neu.',
  'verify.scopes':
    '„{name}“ funktioniert, es fehlen aber Berechtigungen, die inzwischen nötig sind. Verbinden Sie die App neu und erlauben Sie den Zugriff.',
  'verify.detail': 'Die App meldet: {detail}',
  fixed:
    'Die Zugangsdaten dieser Verbindung lassen sich nicht ändern. Erstellen Sie eine neue und löschen Sie dann diese.',
  'fixed.new': 'Neue erstellen',
  replace: 'Ersetzen',
  projects: 'Projekte',
  delete: 'Löschen',
  working: 'Einen Moment …',

  // Renaming
  name: 'Name der Verbindung',
  'name.required': 'Geben Sie einen Namen ein.',
  save: 'Speichern',

  // Deleting
  'delete.title': '„{name}“ löschen?',
  'delete.text':
    'In {app} ändert sich nichts; nur diese Verbindung wird gelöscht. Das lässt sich nicht rückgängig machen.',
  'delete.used': {
    one: '{count} Workflow verwendet diese Verbindung und funktioniert danach nicht mehr.',
    other: '{count} Workflows verwenden diese Verbindung und funktionieren danach nicht mehr.',
  },
  'delete.unknown': 'Workflows, die diese Verbindung verwenden, funktionieren danach nicht mehr.',
  'delete.anyway': 'Trotzdem löschen',
  'delete.keep': 'Behalten',

  // Replacing
  'replace.title': '„{name}“ ersetzen',
  'replace.text':
    'Workflows, die bisher „{name}“ verwenden, nutzen künftig die ausgewählte Verbindung. „{name}“ wird gelöscht.',
  'replace.none': 'Es gibt keine andere Verbindung mit dieser App. Erstellen Sie zuerst eine.',
  'replace.submit': 'Ersetzen',

  // Projects
  'projects.title': 'Projekte',
  'projects.text': 'Die Verbindung kann in allen hier ausgewählten Projekten verwendet werden.',
  'projects.search': 'Projekte suchen',
  'projects.all': 'Alle Projekte',
  'projects.required': 'Wählen Sie mindestens ein Projekt aus.',
  'projects.failed': 'Die Projekte konnten nicht geladen werden.',
  'projects.new': 'Zu neuen Projekten hinzufügen',
  'projects.new.hint': 'Die Verbindung gilt dann auch für später erstellte Projekte.',

  // The catalogue
  'catalogue.title': 'Was möchten Sie verbinden?',
  'catalogue.search': 'Apps suchen',
  'catalogue.none': 'Keine App namens „{search}“ gefunden.',
  'catalogue.failed': 'Die Apps konnten nicht geladen werden.',
  'catalogue.loading': 'Apps werden geladen …',
  apps: 'Apps',

  // What happened
  'notice.renamed': 'In „{name}“ umbenannt.',
  'notice.deleted': '„{name}“ wurde gelöscht.',
  'notice.replaced': '„{name}“ wurde ersetzt.',
  'notice.saved': '„{name}“ ist verbunden.',
  'notice.shared': 'Die Projekte für „{name}“ wurden gespeichert.',
  'notice.gone': '„{name}“ gibt es nicht mehr. Vielleicht hat jemand anderes die Verbindung gelöscht.',
  'notice.no-app': 'Diese App ist hier nicht mehr verfügbar.',

  // What went wrong
  'problem.permission_denied':
    'Sie dürfen die Verbindungen in diesem Projekt nicht ändern. Bitten Sie einen Administrator um Zugriff.',
  'problem.not_authorized': 'Sie haben hierauf keinen Zugriff. Bitten Sie einen Administrator um Zugriff.',
  'problem.feature_disabled': 'Verbindungen für die gesamte Plattform sind in Ihrem Tarif nicht enthalten.',
  'problem.invalid_request': 'Der Server hat dies nicht akzeptiert.',
  'problem.session_expired': 'Ihre Sitzung ist abgelaufen. Schließen Sie dieses Fenster und öffnen Sie es erneut.',
  'problem.offline':
    'Sie sind anscheinend offline. Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.',
  'problem.other': 'Das hat nicht geklappt. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
  'problem.unclear': 'Es kam keine Antwort, daher ist unklar, ob es geklappt hat. Die Liste zeigt den aktuellen Stand.',
};
