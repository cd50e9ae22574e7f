import type { RichField } from '../../model.ts';
import { banner } from './banner.tsx';
import { boolean } from './boolean.tsx';
import { collection } from './collection.tsx';
import { date } from './date.tsx';
import { hidden } from './hidden.ts';
import { list } from './list.ts';
import { number } from './number.tsx';
import type { FieldOf, RichKind } from './rich-field-type.ts';
import { keyFile, secret } from './secret.tsx';
import { select } from './select.tsx';
import { text } from './text.tsx';
import { timezone } from './timezone.tsx';
import { unsupported } from './unsupported.tsx';

/** A kind that is missing here is a compile error. */
const kinds: { [T in RichField['type']]: RichKind<FieldOf<T>> } = {
  TEXT: text,
  SECRET: secret,
  KEY_FILE: keyFile,
  NUMBER: number,
  BOOLEAN: boolean,
  SELECT: select,
  LIST: list,
  COLLECTION: collection,
  DATE: date,
  TIMEZONE: timezone,
  HIDDEN: hidden,
  BANNER: banner,
  UNSUPPORTED: unsupported,
};

/** The table's type guarantees that a kind gets fields of its own type only; TypeScript cannot follow that. */
export function kindOf(field: RichField): RichKind<RichField> {
  return kinds[field.type] as unknown as RichKind<RichField>;
}
