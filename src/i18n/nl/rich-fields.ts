import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Geavanceerde instellingen',
  warning: 'Waarschuwing',
  important: 'Belangrijk',
  'list.add': '{item} toevoegen',
  'list.remove': '{item} verwijderen',
  'list.item': '{item} {number}',

  'text.url': 'Vul een volledig webadres in, zoals https://example.com.',
  'text.email': 'Vul een e-mailadres in, zoals name@example.com.',
  'text.uuid': 'Vul een ID van 36 tekens in, zoals 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Vul geldige JSON in, zoals { "key": "value" }.',
  'text.min': { one: 'Vul minstens {count} teken in.', other: 'Vul minstens {count} tekens in.' },
  'text.max': { one: 'Vul hoogstens {count} teken in.', other: 'Vul hoogstens {count} tekens in.' },
  'text.exactly': { one: 'Vul precies {count} teken in.', other: 'Vul precies {count} tekens in.' },
  'text.pattern': 'Zo ziet ‘{field}’ er niet uit. Controleer of het volledig is en er niets voor of achter staat.',

  'number.any': 'Vul een getal in, zoals 2.5.',
  'number.min': 'Vul een getal van minstens {min} in.',
  'number.max': 'Vul een getal van hoogstens {max} in.',
  'number.between': 'Vul een getal tussen {min} en {max} in.',
  'integer.any': 'Vul een geheel getal in, zoals 30.',
  'integer.min': 'Vul een geheel getal van minstens {min} in.',
  'integer.max': 'Vul een geheel getal van hoogstens {max} in.',
  'integer.between': 'Vul een geheel getal tussen {min} en {max} in.',

  'choices.min': 'Kies er minstens {count}.',
  'choices.max': 'Kies er hoogstens {count}.',
  'items.min': 'Voeg er minstens {count} toe.',
  'items.max': 'Verwijder er een paar: het maximum is {count}.',

  unsupported: '‘{field}’ kun je hier niet invullen. De waarde van de app blijft staan.',
  'unsupported.some': 'Sommige instellingen van deze app kun je alleen bij de dienst van de app zelf wijzigen.',
};
