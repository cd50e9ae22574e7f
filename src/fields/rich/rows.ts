import { tRich } from '../../i18n/rich-fields.ts';
import type { RichField } from '../../model.ts';
import type { FieldValue } from '../field-kind.ts';
import { type Part, valuesOf } from './kind.ts';

/** Each with a name of its own; only what a row of several inputs asks for is required. */
export function rowsOf(item: RichField, value: FieldValue): Part[] {
  return Object.entries(valuesOf(value)).map(([path, inner], index) => ({
    path,
    field: {
      ...item,
      displayName: tRich('list.item', { item: item.displayName, number: String(index + 1) }),
      required: item.type === 'COLLECTION',
    },
    value: inner,
  }));
}
