import { tExtendedFields as t } from '../../i18n/extended-fields.ts';
import type { FieldOf, FieldValue, VisibleField } from '../field-type.ts';
import { asValues } from './as-values.ts';

/** Rows with numbered display names. Required are rows of collections, and the only row of a required list. */
export function listRows({ item, required }: FieldOf<'LIST'>, value: FieldValue): VisibleField[] {
  const rows = Object.entries(asValues(value));
  return rows.map(([path, inner], index) => ({
    path,
    field: {
      ...item,
      displayName: t('list.item', { item: item.displayName, number: String(index + 1) }),
      required: item.type === 'COLLECTION' || (required && rows.length === 1),
    },
    value: inner,
  }));
}
