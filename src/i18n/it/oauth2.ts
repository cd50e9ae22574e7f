import type { Texts } from '../texts.ts';

export const oauth2: Texts['oauth2'] = {
  // The form
  continue: 'Continua su {app}',
  again: 'Accedi di nuovo',
  save: 'Salva',
  intro: '{app} si aprirà in una nuova finestra. Accedi lì e concedi l’autorizzazione; non serve copiare nulla.',
  'intro.own': 'Usa un’app che hai registrato su {app}. Troverai entrambi i valori nelle sue impostazioni.',
  'intro.client-credentials':
    'La connessione avviene senza che nessuno acceda. L’ID client e il client secret sono quelli di un’app che hai registrato su {app}.',
  'client-id': 'ID client',
  'client-secret': 'Client secret',
  'redirect-uri': 'URL di reindirizzamento',
  'redirect-uri.hint':
    'Aggiungilo agli URL di reindirizzamento o di callback consentiti della tua app su {app}, esattamente come appare qui.',
  permissions: 'Autorizzazioni',
  'permissions.summary': 'Autorizzazioni ({chosen} di {all})',
  'permissions.hint':
    'Se ne mancano alcune, certe funzioni di {app} non saranno disponibili nei tuoi flussi di lavoro.',
  'not-saved': 'Connessione con {app} pronta, ma non ancora salvata.',

  // The other window
  title: 'Connetti {app}',
  'opening.title': 'Apertura di {app}…',
  'waiting.title': 'Continua nella finestra di {app}',
  'waiting.text': 'Accedi lì e concedi l’autorizzazione. Poi si proseguirà qui automaticamente.',
  'slow.title': 'Ancora in attesa di {app}',
  'slow.text': 'Prenditi il tempo che ti serve. Se la finestra di {app} è sparita o bloccata, ricomincia.',
  'blocked.title': 'Il browser ha bloccato la finestra di {app}',
  'blocked.text':
    'Aprila con questo pulsante o con il link. Si è aperta comunque una finestra? Completa lì la procedura, poi incolla il suo indirizzo qui sotto.',
  'blocked.open': 'Apri {app}',
  'blocked.link': 'Apri {app} in una nuova scheda',
  'closed.title': 'Continua nell’altra finestra',
  'closed.text':
    'La finestra di {app} sembra chiusa. Se è ancora aperta, completa lì la procedura e, se non succede nulla, incolla il suo indirizzo qui sotto. Se l’hai chiusa, ricomincia.',
  cancel: 'Annulla',
  restart: 'Ricomincia',
  'opens-in-new-tab': 'si apre in una nuova scheda',
  'waiting-window': 'Connessione in corso…',

  // The last resort
  'paste.summary': 'Non succede nulla? Incolla l’indirizzo',
  'paste.label': 'Indirizzo della pagina finale',
  'paste.hint':
    'Copialo dalla barra degli indirizzi della finestra di {app} dopo aver concesso l’autorizzazione. Basta anche il solo codice.',
  'paste.submit': 'Usa',
  'paste.unreadable': 'Qui non c’è alcun codice. Copia l’indirizzo completo della pagina su cui ti ha portato {app}.',
  'paste.foreign': 'Questo indirizzo appartiene a un altro accesso. Ricomincia, poi copia il nuovo indirizzo.',

  // What went wrong there, above the form
  'failed.access_denied':
    'L’accesso a {app} non è stato autorizzato, quindi la connessione non è stata creata. Accedi di nuovo e concedi l’autorizzazione.',
  'failed.provider_error':
    '{app} ha interrotto l’accesso con un errore. Accedi di nuovo; se il problema persiste, contatta l’assistenza.',
  'failed.state_mismatch':
    'La risposta di {app} non corrisponde a questo accesso, quindi non è stata usata. Accedi di nuovo.',
  'failed.invalid_address': 'Questi dati non formano un indirizzo valido. Controlla {fields} e riprova.',
  'failed.insecure_page':
    '{app} richiede una pagina sicura per l’accesso, ma questa non usa https. Contatta l’assistenza.',

  // A code that could not be exchanged
  'failed.claim.app':
    '{app} non ha confermato l’accesso. Accedi di nuovo; se il problema persiste, contatta l’assistenza.',
  'failed.claim.own':
    '{app} non ha confermato l’accesso. Controlla l’ID client, il client secret e l’URL di reindirizzamento, poi accedi di nuovo.',
  'failed.claim.client-credentials':
    '{app} non ha accettato queste credenziali. Controlla l’ID client e il client secret, poi riprova.',

  // The list of ways
  'way.app': 'Accedi con {app}',
  'way.app.hint': '{app} si apre in una nuova finestra. Nulla da copiare.',
  'way.own': 'La tua app di {app}',
  'way.own.hint': 'Per sviluppatori: accedi con un’app che hai registrato su {app}.',
  'way.client-credentials': 'Da server a server',
  'way.client-credentials.hint': 'Per sviluppatori: ID client e client secret, senza che nessuno acceda.',
};
