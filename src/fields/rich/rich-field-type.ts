import type { FunctionComponent } from 'preact';
import type { Json, RichField } from '../../model.ts';
import type { FieldValue, Values } from '../field-type.ts';

/** The field of one type. */
export type RichFieldOf<T extends RichField['type']> = Extract<RichField, { type: T }>;

/** One input of the form as it is now. `path` tells it from all others beside it, also where it is not shown. */
export type VisibleField = { path: string; field: RichField; value: FieldValue };

/** What there is to say, by the full path of the input. */
export type ErrorMessages = { [path: string]: string };

/** The form as all of its inputs see it: what they say at the moment, and how many attempts to save there were. */
export type FormContext = { messages: ErrorMessages; submitCount: number };

export type FieldListProps = {
  fields: VisibleField[];
  /** Stands before the paths of the parts. */
  path: string;
  form: FormContext;
  onChange: (path: string, value: FieldValue) => void;
  /** They are rows of a list, where nothing is called optional. */
  areListRows?: boolean;
};

export type RichFieldsProps = {
  fields: RichField[];
  value: FieldValue;
  path: string;
  form: FormContext;
  onChange: (value: FieldValue) => void;
};

export type RichInputProps<F extends RichField> = {
  field: F;
  value: FieldValue;
  path: string;
  form: FormContext;
  onChange: (value: FieldValue) => void;
  isListRow: boolean;
  /** For kinds that hold other fields. Passed in, since each of these needs all field types: an import would be a cycle. */
  operations: FormOperations;
  FieldList: FunctionComponent<FieldListProps>;
  RichFields: FunctionComponent<RichFieldsProps>;
};

/** What kinds that hold other fields need to know of them. */
export type FormOperations = {
  /** @param presets by the fields' keys, in place of their own defaults */
  initialValues(fields: RichField[], presets?: { [key: string]: Json }): Values;
  initialValue(field: RichField, preset?: Json): FieldValue;
  /** In the order of the form, nested ones behind the field that opens them. */
  visibleFields(fields: RichField[], values: Values): VisibleField[];
  serializeField(field: RichField, value: FieldValue): Json | undefined;
  serialize(parts: VisibleField[]): { [key: string]: Json };
};

/** Everything the form knows of one kind of rich field. `kinds.ts` is the registry. */
export type RichFieldType<F extends RichField> = {
  initialValue(field: F, preset: Json | undefined, operations: FormOperations): FieldValue;
  /** What the user can do about it; undefined if it can be sent. */
  validate(field: F, value: FieldValue, operations: FormOperations): string | undefined;
  /** What is sent; undefined if there is nothing to send. */
  serialize(field: F, value: FieldValue, operations: FormOperations): Json | undefined;
  /** The inputs in it, if it is more than one. */
  innerFields?(field: F, value: FieldValue, operations: FormOperations): VisibleField[];
  /** The value must not be read off the screen. */
  isSecret?: boolean;
  Input: FunctionComponent<RichInputProps<F>>;
};

/** What the inputs inside of a value hold. */
export function asValues(value: FieldValue): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** A default as the text of an input. */
export function presetToText(preset: Json | undefined): string {
  return typeof preset === 'string' || typeof preset === 'number' ? String(preset) : '';
}
