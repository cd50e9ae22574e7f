import type { Texts } from '../texts.ts';

export const richFields: Texts['richFields'] = {
  advanced: 'Configuración avanzada',
  warning: 'Advertencia',
  important: 'Importante',
  'list.add': 'Agregar {item}',
  'list.remove': 'Quitar {item}',
  'list.item': '{item} {number}',

  'text.url': 'Escribe una dirección web completa, como https://example.com.',
  'text.email': 'Escribe una dirección de correo, como name@example.com.',
  'text.uuid': 'Escribe un ID de 36 caracteres, como 123e4567-e89b-12d3-a456-426614174000.',
  'text.json': 'Escribe un JSON válido, como { "key": "value" }.',
  'text.min': {
    one: 'Escribe al menos {count} carácter.',
    many: 'Escribe al menos {count} de caracteres.',
    other: 'Escribe al menos {count} caracteres.',
  },
  'text.max': {
    one: 'Escribe {count} carácter como máximo.',
    many: 'Escribe {count} de caracteres como máximo.',
    other: 'Escribe {count} caracteres como máximo.',
  },
  'text.exactly': {
    one: 'Escribe exactamente {count} carácter.',
    many: 'Escribe exactamente {count} de caracteres.',
    other: 'Escribe exactamente {count} caracteres.',
  },
  'text.pattern': 'Este no es el formato de “{field}”. Comprueba que no falte ni sobre nada.',

  'number.any': 'Escribe un número, como 2.5.',
  'number.min': 'Escribe un número igual o mayor que {min}.',
  'number.max': 'Escribe un número igual o menor que {max}.',
  'number.between': 'Escribe un número entre {min} y {max}.',
  'integer.any': 'Escribe un número entero, como 30.',
  'integer.min': 'Escribe un número entero igual o mayor que {min}.',
  'integer.max': 'Escribe un número entero igual o menor que {max}.',
  'integer.between': 'Escribe un número entero entre {min} y {max}.',

  'choices.min': 'Elige al menos {count}.',
  'choices.max': 'Elige {count} como máximo.',
  'items.min': 'Agrega al menos {count}.',
  'items.max': 'Quita elementos: el máximo es {count}.',

  unsupported: 'Aquí no se puede cambiar “{field}”. Conserva el valor que le da la app.',
  'unsupported.some': 'Algunas opciones de esta app solo se pueden configurar en su propio servicio.',
};
