import type { ItemLimits, TextLimits } from '../../field-model.ts';
import { withoutUndefined } from './lenient-json.ts';
import type { Parameter } from './wire-parameter.ts';

export function textLimits({ validate, pattern }: Parameter): TextLimits {
  if (!validate) return {};
  return withoutUndefined({
    minLength: validate.min,
    maxLength: validate.max,
    pattern: validate.pattern ?? pattern,
  });
}

/** Within what the type itself allows. */
export function numberLimits(
  { validate }: Parameter,
  typeMin?: number,
  typeMax?: number,
): { min?: number; max?: number } {
  if (!validate) return {};
  const { min, max } = validate;
  return withoutUndefined({
    min: typeMin === undefined ? min : Math.max(typeMin, min ?? typeMin),
    max: typeMax === undefined ? max : Math.min(typeMax, max ?? typeMax),
  });
}

export function itemLimits({ validate }: Parameter): ItemLimits {
  return withoutUndefined({ minItems: validate?.minItems, maxItems: validate?.maxItems });
}
