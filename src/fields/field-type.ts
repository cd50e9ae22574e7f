import type { FunctionComponent } from 'preact';
import type { Property } from '../field-model.ts';
import type { Json } from '../json.ts';

/**
 * The value of an input: text as typed, a boolean, the indices of selected options, or the values of the inputs of a
 * GROUP.
 */
export type FieldValue = string | boolean | number[] | { [key: string]: FieldValue };

/** By property key. */
export type Values = Record<string, FieldValue>;

export type FieldProblem = 'required' | 'required.choice' | 'not-a-number' | 'unsupported';

export type InputProps<P extends Property> = {
  property: P;
  value: FieldValue;
  problem: FieldProblem | undefined;
  onChange: (value: FieldValue) => void;
};

/** Behaviour of one property type. One file each; `index.tsx` is the registry. */
export type FieldType<P extends Property> = {
  initialValue(property: P): FieldValue;
  /** Undefined if the value is valid. */
  validate(property: P, value: FieldValue): FieldProblem | undefined;
  /** The value in the request; undefined omits the key. */
  serialize(property: P, value: FieldValue): Json | undefined;
  /** Values to redact in error messages. Default: the whole value if `isSecret(property)`. */
  secrets?(property: P, value: FieldValue): string[];
  Input: FunctionComponent<InputProps<P>>;
};

export type PropertyOf<T extends Property['type']> = Extract<Property, { type: T }>;

export function asText(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}

export function asIndices(value: FieldValue): number[] {
  return Array.isArray(value) ? value : [];
}
