import { tRichFields } from '../../i18n/rich-fields.ts';
import type { FieldValue } from '../field-type.ts';
import { asValues, type RichFieldOf, type VisibleField } from './rich-field-type.ts';

/** Rows with numbered display names. Required are rows of collections, and the only row of a required list. */
export function listRows({ item, required }: RichFieldOf<'LIST'>, value: FieldValue): VisibleField[] {
  const rows = Object.entries(asValues(value));
  return rows.map(([path, inner], index) => ({
    path,
    field: {
      ...item,
      displayName: tRichFields('list.item', { item: item.displayName, number: String(index + 1) }),
      required: item.type === 'COLLECTION' || (required && rows.length === 1),
    },
    value: inner,
  }));
}
