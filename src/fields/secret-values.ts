import type { FieldSpec } from '../field-model.ts';
import type { Values } from './field-type.ts';
import { allVisibleFields, enteredValue } from './form-operations.ts';
import { isPlainValue } from './plain-value.ts';
import { isProbablySecret } from './probable-secret.ts';

/** Values that must not appear on the screen, e.g. in an error message. */
export function secretValues(fields: FieldSpec[], values: Values): string[] {
  return allVisibleFields(fields, values).flatMap(({ field, value }) =>
    typeof value === 'string' && mayBeSecret(field, value) ? spellings(field, value) : [],
  );
}

/** As typed, and as sent: of a number, a message repeats what was sent. */
function spellings(field: FieldSpec, value: string): string[] {
  return field.type === 'NUMBER' ? [value, String(enteredValue(field, value) ?? '')] : [value];
}

/**
 * Whatever the field is called: pieces ask for keys, connection strings and headers in plain text fields, in any
 * language. Choices and dates are no secrets. A text is none if its value looks like what everybody may see, because a
 * message without the host that does not exist would help nobody.
 */
function mayBeSecret(field: FieldSpec, value: string): boolean {
  switch (field.type) {
    case 'SECRET':
    case 'KEY_FILE':
      return true;
    case 'TEXT':
      return !isPlainValue(value) || isProbablySecret(field);
    case 'NUMBER':
      return isProbablySecret(field);
    // Nothing that is typed, or the fields inside, which are asked on their own.
    case 'BOOLEAN':
    case 'SELECT':
    case 'DATE':
    case 'TIMEZONE':
    case 'LIST':
    case 'COLLECTION':
    case 'HIDDEN':
    case 'BANNER':
    case 'UNSUPPORTED':
      return false;
  }
}
