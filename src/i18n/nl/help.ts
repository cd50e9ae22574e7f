import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Instructies',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Er staan spaties voor, na of in wat je hebt ingevuld.',
  'looks.quotes': 'Er staan aanhalingstekens om wat je hebt ingevuld.',
  'looks.bearer': 'Het woord ‘{word}’ hoort er meestal niet bij.',
  'looks.assignment': '‘{name}=’ hoort er meestal niet bij.',
  'looks.address': 'Hier is alleen ‘{field}’ nodig, zonder ‘https://’ en zonder wat erna komt.',
  'looks.no-scheme': 'Hier is een volledig webadres nodig.',
  'fix.space': 'Spaties verwijderen',
  'fix.quotes': 'Aanhalingstekens verwijderen',
  'fix.bearer': '‘{word}’ verwijderen',
  'fix.assignment': '‘{name}=’ verwijderen',
  'fix.address': 'Wijzigen in ‘{value}’',
  fixed: 'Gewijzigd.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Waarschijnlijk is de sleutel of het wachtwoord onjuist, verlopen of ingetrokken. Kopieer de gegevens opnieuw en volledig uit {app}.',
  'means.forbidden': 'Waarschijnlijk mag het account of de sleutel dit niet doen. Controleer de machtigingen in {app}.',
  'means.not-found': 'Waarschijnlijk klopt een adres, domein of ID niet. Vergelijk het met wat je in {app} ziet.',
  'means.no-host': 'Op dit adres reageert niets. Controleer het op typfouten.',
  'means.no-answer':
    'Er kwam geen antwoord van dit adres. Controleer of het klopt en of een firewall de verbinding blokkeert.',
  'means.certificate': 'Het certificaat van dit adres wordt niet geaccepteerd. Vraag de beheerder ervan om hulp.',
  'means.busy': '{app} heeft te veel verzoeken gekregen. Wacht een minuut en probeer het opnieuw.',
  'means.down': '{app} lijkt zelf een storing te hebben. Probeer het over een paar minuten opnieuw.',

  // What was typed before the window was closed by accident
  restored: 'Wat je eerder had ingevuld, staat er weer, behalve wachtwoorden en sleutels.',
};
