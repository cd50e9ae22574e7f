/** A form that is drawn from a definition. Messages say what to do. */
export const richFields = {
  advanced: 'Advanced settings',
  warning: 'Warning',
  important: 'Important',
  'list.add': 'Add {item}',
  'list.remove': 'Remove {item}',
  'list.item': '{item} {number}',

  'text.url': 'Enter a full web address, such as https://example.com.',
  'text.email': 'Enter an email address, such as name@example.com.',
  'text.uuid': 'Enter an ID of 36 characters, such as 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Enter valid JSON, such as { "key": "value" }.',
  'text.min': { one: 'Enter at least {count} character.', other: 'Enter at least {count} characters.' },
  'text.max': { one: 'Enter at most {count} character.', other: 'Enter at most {count} characters.' },
  'text.exactly': { one: 'Enter exactly {count} character.', other: 'Enter exactly {count} characters.' },
  'text.pattern': 'This is not what {field} looks like. Check that it is complete and has nothing around it.',

  'number.any': 'Enter a number, such as 2.5.',
  'number.min': 'Enter a number of at least {min}.',
  'number.max': 'Enter a number of at most {max}.',
  'number.between': 'Enter a number between {min} and {max}.',
  'integer.any': 'Enter a whole number, such as 30.',
  'integer.min': 'Enter a whole number of at least {min}.',
  'integer.max': 'Enter a whole number of at most {max}.',
  'integer.between': 'Enter a whole number between {min} and {max}.',

  'choices.min': 'Choose at least {count}.',
  'choices.max': 'Choose at most {count}.',
  'items.min': 'Add at least {count}.',
  'items.max': 'Remove some: at most {count} can be used.',

  unsupported: '{field} cannot be entered here. It is left as the app sets it.',
  'unsupported.some': 'Some settings of this app can only be made in the app’s own service.',
};
