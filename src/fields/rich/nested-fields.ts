import type { RichField } from '../../model.ts';
import { asIndices, type FieldValue } from '../field-type.ts';

/** Fields that open below another. `at` keeps apart what different branches call by the same name. */
export type NestedFields = {
  pathSegment: string;
  fields: RichField[];
  /** @param filled the field above has a value; a switch is on */
  isVisible(value: FieldValue, filled: boolean): boolean;
};

/** All there are, those of a choice first. */
export function nestedFieldsOf(field: RichField): NestedFields[] {
  const all: NestedFields[] = [];
  if (field.type === 'SELECT') {
    field.options.forEach(({ nested }, index) => {
      if (nested)
        all.push({
          pathSegment: String(index),
          fields: nested,
          isVisible: (value) => asIndices(value).includes(index),
        });
    });
    const nested = field.whenEmpty?.nested;
    if (nested) all.push({ pathSegment: 'none', fields: nested, isVisible: (value) => asIndices(value).length === 0 });
  }
  if (field.nested) all.push({ pathSegment: 'any', fields: field.nested, isVisible: (_, filled) => filled });
  return all;
}
