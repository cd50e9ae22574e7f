import type { RichField } from '../../model.ts';
import { choicesOf, type FieldValue } from '../field-type.ts';

/** Fields that open below another. `at` keeps apart what different branches call by the same name. */
export type Branch = {
  at: string;
  fields: RichField[];
  /** @param filled the field above has a value; a switch is on */
  isOpen(value: FieldValue, filled: boolean): boolean;
};

/** All there are, those of a choice first. */
export function branchesOf(field: RichField): Branch[] {
  const branches: Branch[] = [];
  if (field.type === 'SELECT') {
    field.options.forEach(({ nested }, place) => {
      if (nested)
        branches.push({ at: String(place), fields: nested, isOpen: (value) => choicesOf(value).includes(place) });
    });
    const nested = field.whenEmpty?.nested;
    if (nested) branches.push({ at: 'none', fields: nested, isOpen: (value) => choicesOf(value).length === 0 });
  }
  if (field.nested) branches.push({ at: 'any', fields: field.nested, isOpen: (_, filled) => filled });
  return branches;
}
