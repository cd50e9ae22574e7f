import type { Texts } from '../texts.ts';

export const otherBackends: Texts['otherBackends'] = {
  // Ways to renew a connection
  'sign-in': 'Accedi di nuovo',
  change: 'Modifica i dati',
  replaced: 'Devi inserire di nuovo tutti i dati; quelli che lasci vuoti verranno cancellati.',
  'redirect-uri': 'Se usi un’app tua, aggiungi questo indirizzo ai suoi URL di reindirizzamento consentiti su {app}:',

  // The other window
  title: 'Connetti {app}',
  'waiting-window': 'Connessione in corso…',
  'opening.title': 'Apertura di {app}…',
  'opening.text': 'Un momento.',
  'waiting.title': 'Continua nella finestra di {app}',
  'waiting.text': 'Accedi lì e concedi l’autorizzazione. Poi si proseguirà qui automaticamente entro pochi secondi.',
  'slow.title': 'Ancora in attesa di {app}',
  'slow.text': 'Prenditi il tempo che ti serve. Se la finestra di {app} è sparita o bloccata, ricomincia.',
  'blocked.title': 'Il browser ha bloccato la finestra di {app}',
  'blocked.text': 'Aprila con questo pulsante o con il link.',
  'blocked.open': 'Apri {app}',
  'blocked.link': 'Apri {app} in una nuova scheda',
  'opens-in-new-tab': 'si apre in una nuova scheda',
  'closed.title': 'Accesso non completato',
  'closed.text':
    'La finestra di {app} sembra chiusa. Se è ancora aperta, completa lì la procedura. Se l’hai chiusa, ricomincia.',
  'leaving.title': 'Uscire senza accedere?',
  'leaving.text':
    '“{name}” è già stata creata, ma non potrà essere usata finché qualcuno non avrà effettuato l’accesso.',
  finished: 'Ho finito',
  checking: 'Verifica in corso…',
  'not-yet': 'Da {app} non è ancora arrivato nulla. Completa l’accesso nell’altra finestra, poi riprova.',
  restart: 'Ricomincia',
  cancel: 'Annulla',
  discard: 'Elimina',
  keep: 'Tieni per dopo',
  back: 'Torna all’accesso',
};
