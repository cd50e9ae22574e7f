import { booleanType } from './boolean.tsx';
import { numberType } from './number.tsx';
import { addToRegistry, type DeferredTypes } from './registry.ts';
import { selectType } from './select.tsx';
import { unsupportedType } from './unsupported.tsx';

/**
 * A lazy chunk: all types that properties of Activepieces have but texts and secrets, since most pieces only need a
 * key. Other chunks import what they share with it from this file only, or the bundler would create one more chunk.
 */
export { FieldGroup } from './field-group.tsx';
export { toNumber } from './number.tsx';
export { selectType } from './select.tsx';

const deferredTypes: DeferredTypes = {
  NUMBER: numberType,
  BOOLEAN: booleanType,
  SELECT: selectType,
  UNSUPPORTED: unsupportedType,
};

/** Call it before a form uses one of them. */
export function registerFieldTypes(): void {
  addToRegistry(deferredTypes);
}
