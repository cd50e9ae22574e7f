import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Erweiterte Einstellungen',
  warning: 'Warnung',
  important: 'Wichtig',
  'list.add': '{item} hinzufügen',
  'list.remove': '{item} entfernen',
  'list.item': '{item} {number}',

  'text.url': 'Geben Sie eine vollständige Webadresse ein, zum Beispiel https://example.com.',
  'text.email': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'text.uuid': 'Geben Sie eine ID mit 36 Zeichen ein, zum Beispiel 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Geben Sie gültiges JSON ein, zum Beispiel { "key": "value" }.',
  'text.min': {
    one: 'Geben Sie mindestens {count} Zeichen ein.',
    other: 'Geben Sie mindestens {count} Zeichen ein.',
  },
  'text.max': {
    one: 'Geben Sie höchstens {count} Zeichen ein.',
    other: 'Geben Sie höchstens {count} Zeichen ein.',
  },
  'text.exactly': { one: 'Geben Sie genau {count} Zeichen ein.', other: 'Geben Sie genau {count} Zeichen ein.' },
  'text.pattern':
    'So sieht „{field}“ nicht aus. Prüfen Sie, ob die Eingabe vollständig ist und nichts davor oder dahinter steht.',

  'number.any': 'Geben Sie eine Zahl ein, zum Beispiel 2.5.',
  'number.min': 'Geben Sie eine Zahl ab {min} ein.',
  'number.max': 'Geben Sie eine Zahl bis {max} ein.',
  'number.between': 'Geben Sie eine Zahl zwischen {min} und {max} ein.',
  'integer.any': 'Geben Sie eine ganze Zahl ein, zum Beispiel 30.',
  'integer.min': 'Geben Sie eine ganze Zahl ab {min} ein.',
  'integer.max': 'Geben Sie eine ganze Zahl bis {max} ein.',
  'integer.between': 'Geben Sie eine ganze Zahl zwischen {min} und {max} ein.',

  'choices.min': 'Wählen Sie mindestens {count} aus.',
  'choices.max': 'Wählen Sie höchstens {count} aus.',
  'items.min': 'Fügen Sie mindestens {count} hinzu.',
  'items.max': 'Entfernen Sie einige: Verwendbar sind höchstens {count}.',

  unsupported: '„{field}“ lässt sich hier nicht eingeben. Es bleibt bei der Vorgabe der App.',
  'unsupported.some': 'Einige Einstellungen dieser App sind nur direkt im Dienst der App möglich.',
};
