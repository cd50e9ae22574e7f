import type { FunctionComponent } from 'preact';
import type { FieldSpec } from '../field-model.ts';
import type { Json } from '../json.ts';

/**
 * The value of an input: text as typed, a boolean, the indices of selected options, or the values of the fields that it
 * contains.
 */
export type FieldValue = string | boolean | number[] | { [path: string]: FieldValue };

/** By path: the key of a field, preceded by the path of the field that it is nested in. */
export type Values = Record<string, FieldValue>;

/** The messages for invalid values, by full path. */
export type FieldProblems = Record<string, string>;

export type FieldOf<T extends FieldSpec['type']> = Extract<FieldSpec, { type: T }>;

/** `path` is unique among the siblings of a field. */
export type FieldAt = { path: string; field: FieldSpec };

/** A field that is currently shown. */
export type VisibleField = FieldAt & { value: FieldValue };

/** What the form knows about all of its fields. */
export type FormState = {
  problems: FieldProblems;
  /** Attempts to submit the form while it was invalid. */
  failedSubmits: number;
};

export type InputProps<F extends FieldSpec> = {
  field: F;
  value: FieldValue;
  /** Why the value is invalid. */
  message: string | undefined;
  onChange: (value: FieldValue) => void;
  /** Rows of a list are not marked as optional. */
  isListRow: boolean;
  /** The full path, and the state of the form: for types that contain other fields. */
  path: string;
  form: FormState;
};

export type FieldListProps = {
  fields: VisibleField[];
  /** Prefix of the fields' paths. */
  path: string;
  form: FormState;
  onChange: (path: string, value: FieldValue) => void;
  areListRows?: boolean;
};

/** Behaviour of one type of field. One file each; `registry.ts` knows them all. */
export type FieldType<F extends FieldSpec> = {
  /** @param preset the default value of the field, or of the collection or list that contains it */
  initialValue(field: F, preset: Json | undefined): FieldValue;
  /** The message; undefined if the value is valid. Fields that it contains are validated on their own. */
  validate(field: F, value: FieldValue): string | undefined;
  /** The value in the request; undefined if nothing is entered. */
  serialize(field: F, value: FieldValue): Json | undefined;
  /** The fields that it contains and asks for. */
  innerFields?(field: F, value: FieldValue): VisibleField[];
  Input: FunctionComponent<InputProps<F>>;
};

export function asText(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}

export function asIndices(value: FieldValue): number[] {
  return Array.isArray(value) ? value : [];
}

/** The initial value of a text input. */
export function presetToText(preset: Json | undefined): string {
  return typeof preset === 'object' ? '' : String(preset ?? '');
}
