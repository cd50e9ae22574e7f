import { tRichFields } from '../../i18n/rich-fields.ts';
import type { Json } from '../../json.ts';
import type { FieldValue } from '../field-type.ts';
import { ListInput } from './list-input.tsx';
import { listRows } from './list-rows.ts';
import type { FormOperations, RichFieldOf, RichFieldType } from './rich-field-type.ts';

type List = RichFieldOf<'LIST'>;

/** The field value maps row IDs, which are stable, to the rows' values, in order. Empty rows are not sent. */
export const listField: RichFieldType<List> = {
  initialValue({ item, required }, preset, operations) {
    const presets = Array.isArray(preset) ? preset : [];
    const rows = presets.map((one) => operations.initialValue(item, one));
    // A required list starts with an empty row.
    if (rows.length === 0 && required) rows.push(operations.initialValue(item));
    return Object.fromEntries(rows.map((row, index) => [`r${index + 1}`, row]));
  },
  validate(field, value, operations) {
    const { required, maxItems = Infinity } = field;
    const minItems = Math.max(field.minItems ?? 0, 1);
    const count = serializeRows(field, value, operations).length;
    // A single empty row shows its own error.
    if (count === 0 && (!required || listRows(field, value).length === 1)) return undefined;
    if (count < minItems) return tRichFields('items.min', { count: minItems });
    return count > maxItems ? tRichFields('items.max', { count: maxItems }) : undefined;
  },
  serialize(field, value, operations) {
    const sent = serializeRows(field, value, operations);
    return sent.length > 0 ? sent : undefined;
  },
  innerFields: listRows,
  Input: ListInput,
};

function serializeRows(field: List, value: FieldValue, operations: FormOperations): Json[] {
  return listRows(field, value).flatMap((row) => {
    const sent = operations.serializeField(row.field, row.value);
    return sent === undefined ? [] : [sent];
  });
}
