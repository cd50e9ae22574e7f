import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': 'Connetti {app}',
  'dialog.reconnect': 'Riconnetti {app}',
  'dialog.loading': 'Caricamento…',
  'dialog.close': 'Chiudi',
  'dialog.cancel': 'Annulla',
  'dialog.retry': 'Riprova',

  // The form
  'form.connect': 'Connetti',
  'form.reconnect': 'Riconnetti',
  'form.later': 'Configura dopo',
  'form.reconnect.notice': 'Stai riconnettendo “{name}”. Ciò che inserisci qui sostituirà i dati attuali.',
  'form.name': 'Nome della connessione',
  'form.name.hint': 'Lo vedrete solo tu e il tuo team.',
  'form.name.taken': 'Esiste già una connessione con questo nome. Scegline un altro.',
  'form.no-auth': '{app} non richiede account né chiavi. Crea la connessione per usarla nei tuoi flussi di lavoro.',
  'form.optional': 'facoltativo',
  'form.saving': 'Connessione…',
  'form.saving.slow': '{app} sta verificando i tuoi dati. Può volerci fino a un minuto.',
  'form.saved': 'Connessione con {app} riuscita',
  'form.saved.later': 'Potrai configurare {app} in seguito',

  // Leaving with something typed
  'leave.title': 'Scartare i dati inseriti?',
  'leave.text': 'Non c’è ancora una connessione con {app}. I dati inseriti andranno persi.',
  'leave.stay': 'Continua a modificare',
  'leave.discard': 'Scarta',

  // Fields
  'field.reveal': 'Mostra {field}',
  'field.hide': 'Nascondi {field}',
  'field.choose': 'Scegli un’opzione',
  'field.search': 'Cerca in {field}',
  'field.file': 'Scegli un file',
  'field.file.hint': 'Incolla il contenuto o trascina qui il file.',
  'field.file.loaded': 'File letto: {file}',
  'field.file.too-large': 'Questo file supera i 256 kB. Scegli il file della chiave.',
  'field.file.not-text': 'Questo non è un file di testo. Scegli il file della chiave.',
  'field.required': 'Compila il campo “{field}”.',
  'field.required.choice': 'Scegli un’opzione in “{field}”.',
  'field.not-a-number': '“{field}” deve essere un numero, ad esempio 5432.',
  'field.unsupported':
    'Qui non è ancora possibile compilare “{field}”. Chiedi al team responsabile di questa app di configurare la connessione per te.',

  // Markdown
  'markdown.new-tab': 'si apre in una nuova scheda',

  // A dialog that could not load. Titles first.
  'failed.title': 'Impossibile connettere {app} ora',
  'failed.title.unknown-app': 'Impossibile connettere questa app ora',
  'failed.unsupported':
    '{app} usa {type} per l’accesso, un metodo che questa finestra non offre ancora. Chiedi al team responsabile di questa app un altro modo per connetterla.',
  'failed.details': 'Dettagli: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Sembra che tu sia offline. Controlla la connessione a internet e riprova.',
  'problem.unreachable': 'Impossibile raggiungere il server. Controlla la connessione a internet o la VPN e riprova.',
  'problem.timeout': 'Operazione interrotta: richiedeva troppo tempo. Riprova; nulla verrà creato due volte.',
  'problem.unexpected_answer':
    'Il server ha inviato una risposta inattesa. Riprova tra un momento. Se il problema persiste, contatta l’assistenza.',
  'problem.server_error':
    'Si è verificato un problema sul server. Riprova tra un momento. Se il problema persiste, contatta l’assistenza.',
  'problem.rate_limited': 'Troppi tentativi in poco tempo. Attendi un minuto e riprova.',
  'problem.too_large': 'Il contenuto è troppo grande. Controlla di aver incollato quello giusto.',
  'problem.session_expired':
    'La sessione è scaduta. Copia ciò che ti serve ancora, poi chiudi questa finestra e riaprila.',
  'problem.permission_denied':
    'Non hai l’autorizzazione per creare connessioni in questo progetto. Chiedi l’accesso a un amministratore.',
  'problem.not_authorized': 'Non hai accesso a questo progetto. Chiedilo a un amministratore.',
  'problem.feature_disabled':
    'Il tuo piano non include questa funzione. Rivolgiti a un amministratore o contatta l’assistenza.',
  'problem.piece_not_found': 'Questa app non è più disponibile qui. Contatta l’assistenza.',
  'problem.project_not_found': 'Il progetto di questa connessione non esiste più. Ricarica la pagina e riprova.',
  'problem.not_found': 'Un elemento necessario a questa connessione non esiste più. Ricarica la pagina e riprova.',
  'problem.rejected': '{app} non ha accettato questi dati. Controllali e riprova.',
  'problem.claim_failed': '{app} non ha confermato l’accesso. Riprova.',
  'problem.cloud_claim_failed': '{app} non ha confermato l’accesso. Riprova.',
  'problem.engine_failed': 'In questo momento non è stato possibile verificare {app}. Riprova tra poco.',
  'problem.invalid_request': 'Il server non ha accettato questa connessione. Modifica quanto indicato sotto e riprova.',
  'problem.schema_mismatch': 'Il server non ha accettato il modulo. Controlla tutti i campi e riprova.',
  'problem.secret_not_found': 'Il tuo gestore di segreti non contiene questo segreto. Controlla il nome.',
  'problem.secret_manager_unreachable':
    'Impossibile raggiungere il tuo gestore di segreti. Rivolgiti a un amministratore.',
  'problem.detail': 'Risposta di {app}: {detail}',
  'problem.detail.server': 'Dettagli: {detail}',
};
