import { tRichFields } from '../../i18n/rich-fields.ts';
import type { Json } from '../../model.ts';
import type { FieldValue } from '../field-kind.ts';
import type { FieldOf, RichKind, Tree } from './kind.ts';
import { ListInput } from './list-input.tsx';
import { rowsOf } from './rows.ts';

type List = FieldOf<'LIST'>;

/** Holds its rows by a name that they keep, in their order. A row that is left empty does not count. */
export const list: RichKind<List> = {
  initial({ item, required }, preset, tree) {
    const presets = Array.isArray(preset) ? preset : [];
    const rows = presets.map((one) => tree.initialOf(item, one));
    // Something has to be there: its first row as well.
    if (rows.length === 0 && required) rows.push(tree.initialOf(item));
    return Object.fromEntries(rows.map((row, index) => [`r${index + 1}`, row]));
  },
  problem(field, value, tree) {
    const { required, maxItems = Infinity } = field;
    const minItems = Math.max(field.minItems ?? 0, 1);
    const count = filled(field, value, tree).length;
    // The only row says itself that it is empty.
    if (count === 0 && (!required || rowsOf(field, value).length === 1)) return undefined;
    if (count < minItems) return tRichFields('items.min', { count: minItems });
    return count > maxItems ? tRichFields('items.max', { count: maxItems }) : undefined;
  },
  wire(field, value, tree) {
    const sent = filled(field, value, tree);
    return sent.length > 0 ? sent : undefined;
  },
  inner: rowsOf,
  Input: ListInput,
};

function filled(field: List, value: FieldValue, tree: Tree): Json[] {
  return rowsOf(field, value).flatMap((row) => {
    const sent = tree.wireOf(row.field, row.value);
    return sent === undefined ? [] : [sent];
  });
}
