import type { ItemLimits, TextLimits } from '../../model.ts';
import { type Loose, looseOf, numberOf, present } from './loose.ts';

/** In characters. `validate: false` switches every check off. */
export function textLimits(parameter: Loose): TextLimits {
  if (parameter.validate === false) return {};
  const { min, max, pattern } = looseOf(parameter.validate);
  return present({
    minLength: numberOf(min),
    maxLength: numberOf(max),
    // The older place of a pattern is beside `validate`.
    pattern: toPattern(pattern) ?? toPattern(parameter.pattern),
  });
}

/** Within what the type itself allows. */
export function numberLimits(parameter: Loose, lowest?: number, highest?: number): { min?: number; max?: number } {
  if (parameter.validate === false) return {};
  const { min, max } = looseOf(parameter.validate);
  const [from, to] = [numberOf(min), numberOf(max)];
  return present({
    min: lowest === undefined ? from : Math.max(lowest, from ?? lowest),
    max: highest === undefined ? to : Math.min(highest, to ?? highest),
  });
}

export function itemLimits(parameter: Loose): ItemLimits {
  const { minItems, maxItems } = looseOf(parameter.validate);
  return present({ minItems: numberOf(minItems), maxItems: numberOf(maxItems) });
}

/** Written alone or between slashes. One that makes no sense here does not stand in the user's way. */
function toPattern(value: unknown): RegExp | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const [, inner, flags] = /^\/(.+)\/([a-z]*)$/s.exec(value) ?? [];
  try {
    // Global and sticky ones remember where they stopped.
    return inner === undefined ? new RegExp(value) : new RegExp(inner, flags?.replace(/[gyd]/g, ''));
  } catch {
    return undefined;
  }
}
