import { tRich } from '../../i18n/rich-fields.ts';
import type { Json, RichField } from '../../model.ts';
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
  problem({ required, item, minItems = 0, maxItems = Infinity }, value, tree) {
    const count = filled(item, value, tree).length;
    if (count < Math.max(minItems, 1) && (required || count > 0)) {
      return tRich('items.min', { min: String(Math.max(minItems, 1)) });
    }
    return count > maxItems ? tRich('items.max', { max: String(maxItems) }) : undefined;
  },
  wire({ item }, value, tree) {
    const sent = filled(item, value, tree);
    return sent.length > 0 ? sent : undefined;
  },
  inner: ({ item }, value) => rowsOf(item, value),
  Input: ListInput,
};

function filled(item: RichField, value: FieldValue, tree: Tree): Json[] {
  return rowsOf(item, value).flatMap((row) => {
    const sent = tree.wireOf(row.field, row.value);
    return sent === undefined ? [] : [sent];
  });
}
