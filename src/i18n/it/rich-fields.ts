import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Impostazioni avanzate',
  warning: 'Attenzione',
  important: 'Importante',
  'list.add': 'Aggiungi {item}',
  'list.remove': 'Rimuovi {item}',
  'list.item': '{item} {number}',

  'text.url': 'Inserisci un indirizzo web completo, come https://example.com.',
  'text.email': 'Inserisci un indirizzo email, come name@example.com.',
  'text.uuid': 'Inserisci un ID di 36 caratteri, come 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Inserisci un JSON valido, come { "key": "value" }.',
  'text.min': {
    one: 'Inserisci almeno {count} carattere.',
    many: 'Inserisci almeno {count} di caratteri.',
    other: 'Inserisci almeno {count} caratteri.',
  },
  'text.max': {
    one: 'Inserisci al massimo {count} carattere.',
    many: 'Inserisci al massimo {count} di caratteri.',
    other: 'Inserisci al massimo {count} caratteri.',
  },
  'text.exactly': {
    one: 'Inserisci esattamente {count} carattere.',
    many: 'Inserisci esattamente {count} di caratteri.',
    other: 'Inserisci esattamente {count} caratteri.',
  },
  'text.pattern': 'Non sembra il formato di “{field}”. Controlla che non manchi nulla e che non ci sia nulla in più.',

  'number.any': 'Inserisci un numero, come 2.5.',
  'number.min': 'Inserisci un numero non inferiore a {min}.',
  'number.max': 'Inserisci un numero non superiore a {max}.',
  'number.between': 'Inserisci un numero tra {min} e {max}.',
  'integer.any': 'Inserisci un numero intero, come 30.',
  'integer.min': 'Inserisci un numero intero non inferiore a {min}.',
  'integer.max': 'Inserisci un numero intero non superiore a {max}.',
  'integer.between': 'Inserisci un numero intero tra {min} e {max}.',

  'choices.min': 'Scegline almeno {count}.',
  'choices.max': 'Scegline al massimo {count}.',
  'items.min': 'Aggiungine almeno {count}.',
  'items.max': 'Rimuovi qualche elemento: il massimo è {count}.',

  unsupported: 'Qui non è possibile modificare “{field}”. Rimane il valore impostato dall’app.',
  'unsupported.some': 'Alcune impostazioni di questa app si possono modificare solo nel suo servizio.',
};
