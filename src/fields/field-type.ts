import type { FunctionComponent } from 'preact';
import type { Json, Property } from '../model.ts';

/**
 * What an input holds: text as typed, a switch, the places of chosen options in their list, or what the inputs of a
 * GROUP hold.
 */
export type FieldValue = string | boolean | number[] | { [key: string]: FieldValue };

/** By the property's key. */
export type Values = Record<string, FieldValue>;

export type FieldProblem = 'required' | 'required.choice' | 'not-a-number' | 'unsupported';

export type InputProps<P extends Property> = {
  property: P;
  value: FieldValue;
  problem: FieldProblem | undefined;
  change: (value: FieldValue) => void;
};

/** Everything the form knows of one kind of property. One file each; `index.ts` is the registry. */
export type FieldKind<P extends Property> = {
  initial(property: P): FieldValue;
  /** Undefined if the value can be sent. */
  problem(property: P, value: FieldValue): FieldProblem | undefined;
  /** What is sent; undefined leaves the key out. */
  wire(property: P, value: FieldValue): Json | undefined;
  /** What must not be read off an error's text. Default: the whole value, if the property's name says so. */
  secrets?(property: P, value: FieldValue): string[];
  Input: FunctionComponent<InputProps<P>>;
};

/** The property of one type. */
export type PropertyOf<T extends Property['type']> = Extract<Property, { type: T }>;

export function textOf(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}

export function choicesOf(value: FieldValue): number[] {
  return Array.isArray(value) ? value : [];
}
