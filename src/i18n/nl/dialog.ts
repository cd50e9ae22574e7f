import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '{app} koppelen',
  'dialog.reconnect': '{app} opnieuw koppelen',
  'dialog.loading': 'Laden…',
  'dialog.close': 'Sluiten',
  'dialog.cancel': 'Annuleren',
  'dialog.retry': 'Opnieuw proberen',

  // The form
  'form.connect': 'Koppelen',
  'form.reconnect': 'Opnieuw koppelen',
  'form.later': 'Later instellen',
  'form.reconnect.notice': 'Je gaat ‘{name}’ opnieuw koppelen. Wat je hier invult, vervangt de huidige gegevens.',
  'form.name': 'Naam van de koppeling',
  'form.name.hint': 'Alleen jij en je team zien deze naam.',
  'form.name.taken': 'Er is al een koppeling met deze naam. Kies een andere.',
  'form.no-auth': 'Voor {app} heb je geen account of sleutel nodig. Koppel de app om die in je workflows te gebruiken.',
  'form.optional': 'optioneel',
  'form.saving': 'Koppelen…',
  'form.saving.slow': '{app} controleert je gegevens. Dit kan tot een minuut duren.',
  'form.saved': '{app} is gekoppeld',
  'form.saved.later': 'Je kunt {app} later instellen',

  // Leaving with something typed
  'leave.title': 'Invoer weggooien?',
  'leave.text': '{app} is nog niet gekoppeld. Wat je hebt ingevuld, gaat verloren.',
  'leave.stay': 'Verder invullen',
  'leave.discard': 'Weggooien',

  // Fields
  'field.reveal': '{field} tonen',
  'field.hide': '{field} verbergen',
  'field.choose': 'Kies een optie',
  'field.search': '{field} zoeken',
  'field.file': 'Kies een bestand',
  'field.file.hint': 'Plak de inhoud of sleep het bestand hierheen.',
  'field.file.loaded': '{file} is ingelezen',
  'field.file.too-large': 'Dit bestand is groter dan 256 kB. Kies het sleutelbestand zelf.',
  'field.file.not-text': 'Dit is geen tekstbestand. Kies het sleutelbestand zelf.',
  'field.required': 'Vul ‘{field}’ in.',
  'field.required.choice': 'Maak een keuze bij ‘{field}’.',
  'field.not-a-number': '‘{field}’ moet een getal zijn, bijvoorbeeld 5432.',
  'field.unsupported':
    '‘{field}’ kun je hier nog niet invullen. Vraag het team achter deze applicatie om de koppeling voor je in te stellen.',

  // Markdown
  'markdown.new-tab': 'opent in een nieuw tabblad',

  // A dialog that could not load. Titles first.
  'failed.title': '{app} kan nu niet worden gekoppeld',
  'failed.title.unknown-app': 'Deze app kan nu niet worden gekoppeld',
  'failed.unsupported':
    'Bij {app} log je in via {type} en dat kan in dit venster nog niet. Vraag het team achter deze applicatie naar een andere manier om te koppelen.',
  'failed.details': 'Details: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Je lijkt offline te zijn. Controleer je internetverbinding en probeer het opnieuw.',
  'problem.unreachable':
    'De server is niet bereikbaar. Controleer je internetverbinding of VPN en probeer het opnieuw.',
  'problem.timeout': 'Dit duurde te lang en is afgebroken. Probeer het opnieuw; er wordt niets dubbel aangemaakt.',
  'problem.unexpected_answer':
    'De server gaf een onverwacht antwoord. Probeer het zo meteen opnieuw. Neem contact op met support als dit blijft gebeuren.',
  'problem.server_error':
    'Er ging iets mis op de server. Probeer het zo meteen opnieuw. Neem contact op met support als dit blijft gebeuren.',
  'problem.rate_limited': 'Te veel pogingen in korte tijd. Wacht een minuut en probeer het opnieuw.',
  'problem.too_large': 'Dit is te groot. Controleer of je het juiste hebt geplakt.',
  'problem.session_expired':
    'Je sessie is verlopen. Kopieer wat je nog nodig hebt, sluit dit venster en open het opnieuw.',
  'problem.permission_denied': 'Je mag in dit project geen koppelingen maken. Vraag een beheerder om toegang.',
  'problem.not_authorized': 'Je hebt geen toegang tot dit project. Vraag een beheerder om toegang.',
  'problem.feature_disabled':
    'Dit is niet inbegrepen in je abonnement. Vraag het een beheerder of neem contact op met support.',
  'problem.piece_not_found': 'Deze app is hier niet meer beschikbaar. Neem contact op met support.',
  'problem.project_not_found':
    'Het project van deze koppeling bestaat niet meer. Laad de pagina opnieuw en probeer het nog eens.',
  'problem.not_found':
    'Iets wat deze koppeling nodig heeft, bestaat niet meer. Laad de pagina opnieuw en probeer het nog eens.',
  'problem.rejected': '{app} heeft deze gegevens niet geaccepteerd. Controleer ze en probeer het opnieuw.',
  'problem.claim_failed': '{app} heeft het inloggen niet bevestigd. Probeer het opnieuw.',
  'problem.cloud_claim_failed': '{app} heeft het inloggen niet bevestigd. Probeer het opnieuw.',
  'problem.engine_failed': 'De koppeling met {app} kan nu niet worden gecontroleerd. Probeer het zo meteen opnieuw.',
  'problem.invalid_request':
    'De server heeft deze koppeling niet geaccepteerd. Pas aan wat hieronder wordt genoemd en probeer het opnieuw.',
  'problem.schema_mismatch':
    'De server heeft het formulier niet geaccepteerd. Controleer alle velden en probeer het opnieuw.',
  'problem.secret_not_found': 'Dit secret staat niet in je secretmanager. Controleer de naam.',
  'problem.secret_manager_unreachable': 'Je secretmanager is niet bereikbaar. Vraag een beheerder om hulp.',
  'problem.detail': '{app} meldt: {detail}',
  'problem.detail.server': 'Details: {detail}',
};
