import type { RichField } from '../../field-model.ts';
import { bannerField } from './banner.tsx';
import { booleanField } from './boolean.tsx';
import { collectionField } from './collection.tsx';
import { dateField } from './date.tsx';
import { hiddenField } from './hidden.ts';
import { listField } from './list.ts';
import { numberField } from './number.tsx';
import type { RichFieldOf, RichFieldType } from './rich-field-type.ts';
import { keyFileField, secretField } from './secret.tsx';
import { selectField } from './select.tsx';
import { textField } from './text.tsx';
import { timezoneField } from './timezone.tsx';
import { unsupportedField } from './unsupported.tsx';

/** A missing type is a compile error. */
const richFieldTypes: { [T in RichField['type']]: RichFieldType<RichFieldOf<T>> } = {
  TEXT: textField,
  SECRET: secretField,
  KEY_FILE: keyFileField,
  NUMBER: numberField,
  BOOLEAN: booleanField,
  SELECT: selectField,
  LIST: listField,
  COLLECTION: collectionField,
  DATE: dateField,
  TIMEZONE: timezoneField,
  HIDDEN: hiddenField,
  BANNER: bannerField,
  UNSUPPORTED: unsupportedField,
};

/** The record's type guarantees that each type gets its own fields only, which TypeScript cannot infer. */
export function richFieldTypeOf(field: RichField): RichFieldType<RichField> {
  return richFieldTypes[field.type] as unknown as RichFieldType<RichField>;
}
