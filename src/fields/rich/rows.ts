import { tRichFields } from '../../i18n/rich-fields.ts';
import type { FieldValue } from '../field-kind.ts';
import { type FieldOf, type Part, valuesOf } from './kind.ts';

/** Each with a name of its own. A row of several inputs asks for what it requires, and so does the only one. */
export function rowsOf({ item, required }: FieldOf<'LIST'>, value: FieldValue): Part[] {
  const rows = Object.entries(valuesOf(value));
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
