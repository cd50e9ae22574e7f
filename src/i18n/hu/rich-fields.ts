import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Speciális beállítások',
  warning: 'Figyelmeztetés',
  important: 'Fontos',
  'list.add': '{item} hozzáadása',
  'list.remove': '{item} eltávolítása',
  'list.item': '{number}. {item}',

  'text.url': 'Teljes webcímet adjon meg, például https://example.com.',
  'text.email': 'E-mail-címet adjon meg, például name@example.com.',
  'text.uuid': '36 karakteres azonosítót adjon meg, például 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Érvényes JSON-t adjon meg, például { "key": "value" }.',
  'text.min': { one: 'Legalább {count} karaktert adjon meg.', other: 'Legalább {count} karaktert adjon meg.' },
  'text.max': { one: 'Legfeljebb {count} karaktert adjon meg.', other: 'Legfeljebb {count} karaktert adjon meg.' },
  'text.exactly': { one: 'Pontosan {count} karaktert adjon meg.', other: 'Pontosan {count} karaktert adjon meg.' },
  'text.pattern': '{field}: nem megfelelő formátum. Ellenőrizze, hogy hiánytalan-e, és nincs-e előtte vagy utána más.',

  'number.any': 'Számot adjon meg, például 2.5.',
  'number.min': 'Legalább {min} értékű számot adjon meg.',
  'number.max': 'Legfeljebb {max} értékű számot adjon meg.',
  'number.between': '{min} és {max} közötti számot adjon meg.',
  'integer.any': 'Egész számot adjon meg, például 30.',
  'integer.min': 'Legalább {min} értékű egész számot adjon meg.',
  'integer.max': 'Legfeljebb {max} értékű egész számot adjon meg.',
  'integer.between': '{min} és {max} közötti egész számot adjon meg.',

  'choices.min': 'Legalább {count} lehetőséget válasszon.',
  'choices.max': 'Legfeljebb {count} lehetőséget válasszon.',
  'items.min': 'Legalább {count} elemet adjon hozzá.',
  'items.max': 'Távolítson el néhányat: legfeljebb {count} használható.',

  unsupported: '{field}: itt nem adható meg. Az alkalmazás által beállított érték marad érvényben.',
  'unsupported.some': 'Egyes beállítások csak az alkalmazás saját felületén adhatók meg.',
};
