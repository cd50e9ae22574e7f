import { tExtendedFields as t } from '../../i18n/extended-fields.ts';
import type { Json } from '../../json.ts';
import type { FieldOf, FieldType, FieldValue } from '../field-type.ts';
import { enteredValue, initialValue } from '../form-operations.ts';
import { ListInput } from './list-input.tsx';
import { listRows } from './list-rows.ts';

type List = FieldOf<'LIST'>;

/** The field value maps row IDs, which are stable, to the rows' values, in order. Empty rows are not sent. */
export const listType: FieldType<List> = {
  initialValue({ item, required }, preset) {
    const presets = Array.isArray(preset) ? preset : [];
    const rows = presets.map((one) => initialValue(item, one));
    // A required list starts with an empty row.
    if (rows.length === 0 && required) rows.push(initialValue(item));
    return Object.fromEntries(rows.map((row, index) => [`r${index + 1}`, row]));
  },
  validate(field, value) {
    const { required, maxItems = Infinity } = field;
    const minItems = Math.max(field.minItems ?? 0, 1);
    const count = enteredRows(field, value).length;
    // A single empty row shows its own error.
    if (count === 0 && (!required || listRows(field, value).length === 1)) return undefined;
    if (count < minItems) return t('items.min', { count: minItems });
    return count > maxItems ? t('items.max', { count: maxItems }) : undefined;
  },
  serialize(field, value) {
    const entered = enteredRows(field, value);
    return entered.length > 0 ? entered : undefined;
  },
  innerFields: listRows,
  Input: ListInput,
};

function enteredRows(field: List, value: FieldValue): Json[] {
  return listRows(field, value).flatMap((row) => {
    const entered = enteredValue(row.field, row.value);
    return entered === undefined ? [] : [entered];
  });
}
