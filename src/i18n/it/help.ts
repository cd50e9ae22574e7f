import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  // On phones, what folds away the app's own instructions.
  instructions: 'Istruzioni',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Ci sono spazi prima, dopo o all’interno di ciò che hai inserito.',
  'looks.quotes': 'Ciò che hai inserito è tra virgolette.',
  'looks.bearer': 'Di solito la parola “{word}” non ne fa parte.',
  'looks.assignment': 'Di solito “{name}=” non ne fa parte.',
  'looks.address': 'Qui serve “{field}” senza “https://” e senza ciò che segue.',
  'looks.no-scheme': 'Qui serve un indirizzo web completo.',
  'fix.space': 'Rimuovi gli spazi',
  'fix.quotes': 'Rimuovi le virgolette',
  'fix.bearer': 'Rimuovi “{word}”',
  'fix.assignment': 'Rimuovi “{name}=”',
  'fix.address': 'Cambia in “{value}”',
  fixed: 'Corretto.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Probabilmente la chiave o la password è errata, è scaduta o è stata revocata. Copiala di nuovo per intero da {app}.',
  'means.forbidden': 'Probabilmente l’account o la chiave non ha le autorizzazioni necessarie. Controllale su {app}.',
  'means.not-found':
    'Probabilmente un indirizzo, un dominio o un ID è errato. Confrontalo con quello indicato su {app}.',
  'means.no-host': 'A questo indirizzo non risponde nulla. Controlla che non ci siano errori di battitura.',
  'means.no-answer': 'L’indirizzo non ha risposto. Controlla che sia giusto e che non sia bloccato da un firewall.',
  'means.certificate': 'Il certificato di questo indirizzo non è accettato. Rivolgiti a chi lo gestisce.',
  'means.busy': '{app} ha ricevuto troppe richieste. Attendi un minuto e riprova.',
  'means.down': 'Sembra che {app} abbia un problema. Riprova tra qualche minuto.',

  // What was typed before the window was closed by accident
  restored: 'Ciò che avevi inserito è di nuovo qui, tranne password e chiavi.',
};
