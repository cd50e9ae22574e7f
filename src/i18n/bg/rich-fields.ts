import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Разширени настройки',
  warning: 'Предупреждение',
  important: 'Важно',
  'list.add': 'Добавяне: {item}',
  'list.remove': 'Премахване: {item}',
  'list.item': '{item} {number}',

  'text.url': 'Въведете пълен уеб адрес, например https://example.com.',
  'text.email': 'Въведете имейл адрес, например name@example.com.',
  'text.uuid': 'Въведете идентификатор от 36 знака, например 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Въведете валиден JSON, например { "key": "value" }.',
  'text.min': { one: 'Въведете поне {count} знак.', other: 'Въведете поне {count} знака.' },
  'text.max': { one: 'Въведете най-много {count} знак.', other: 'Въведете най-много {count} знака.' },
  'text.exactly': { one: 'Въведете точно {count} знак.', other: 'Въведете точно {count} знака.' },
  'text.pattern':
    'Тази стойност не е подходяща за полето „{field}“. Проверете дали е пълна и дали около нея няма нещо излишно.',

  'number.any': 'Въведете число, например 2.5.',
  'number.min': 'Въведете число, не по-малко от {min}.',
  'number.max': 'Въведете число, не по-голямо от {max}.',
  'number.between': 'Въведете число от {min} до {max}.',
  'integer.any': 'Въведете цяло число, например 30.',
  'integer.min': 'Въведете цяло число, не по-малко от {min}.',
  'integer.max': 'Въведете цяло число, не по-голямо от {max}.',
  'integer.between': 'Въведете цяло число от {min} до {max}.',

  'choices.min': 'Изберете поне {count}.',
  'choices.max': 'Изберете най-много {count}.',
  'items.min': 'Добавете поне {count}.',
  'items.max': 'Премахнете излишните: може да се използват най-много {count}.',

  unsupported: 'Полето „{field}“ не може да се попълни тук. Стойността му се определя от приложението.',
  'unsupported.some': 'Някои настройки на това приложение могат да се променят само в собствената му услуга.',
};
