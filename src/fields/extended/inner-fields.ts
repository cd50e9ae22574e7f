import type { VisibleField } from '../field-type.ts';
import { fieldTypeOf } from '../registry.ts';

/** Each field followed by those that it contains, at any depth, with full paths. */
export function withInnerFields(visible: VisibleField[]): VisibleField[] {
  return visible.flatMap((one) => {
    const { path, field, value } = one;
    const inner = fieldTypeOf(field).innerFields?.(field, value) ?? [];
    return [one, ...withInnerFields(inner.map((part) => ({ ...part, path: `${path}/${part.path}` })))];
  });
}
