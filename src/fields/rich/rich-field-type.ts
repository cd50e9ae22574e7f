import type { FunctionComponent } from 'preact';
import type { RichField } from '../../field-model.ts';
import type { Json } from '../../json.ts';
import type { FieldValue, Values } from '../field-type.ts';

export type RichFieldOf<T extends RichField['type']> = Extract<RichField, { type: T }>;

/** A field that is currently shown. `path` is unique among its siblings, hidden ones included. */
export type VisibleField = { path: string; field: RichField; value: FieldValue };

/** By full path. */
export type ErrorMessages = { [path: string]: string };

/** Shared by all inputs of a form. */
export type FormContext = { messages: ErrorMessages; submitCount: number };

export type FieldListProps = {
  fields: VisibleField[];
  /** Prefix of the fields' paths. */
  path: string;
  form: FormContext;
  onChange: (path: string, value: FieldValue) => void;
  /** Rows of a list are not marked as optional. */
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
  /** For types that contain other fields. Passed in, since these three import all types. */
  operations: FormOperations;
  FieldList: FunctionComponent<FieldListProps>;
  RichFields: FunctionComponent<RichFieldsProps>;
};

/** Operations on fields of any type, for types that contain other fields. */
export type FormOperations = {
  /** @param presets by key, in place of the fields' default values */
  initialValues(fields: RichField[], presets?: { [key: string]: Json }): Values;
  initialValue(field: RichField, preset?: Json): FieldValue;
  /** In the order of the form, nested fields after their parent. */
  visibleFields(fields: RichField[], values: Values): VisibleField[];
  serializeField(field: RichField, value: FieldValue): Json | undefined;
  serialize(fields: VisibleField[]): { [key: string]: Json };
};

/** Behaviour of one type of rich field. `rich-field-types.ts` is the registry. */
export type RichFieldType<F extends RichField> = {
  initialValue(field: F, preset: Json | undefined, operations: FormOperations): FieldValue;
  /** The error message; undefined if the value is valid. */
  validate(field: F, value: FieldValue, operations: FormOperations): string | undefined;
  /** The value in the request; undefined omits the key. */
  serialize(field: F, value: FieldValue, operations: FormOperations): Json | undefined;
  /** The fields it contains. */
  innerFields?(field: F, value: FieldValue, operations: FormOperations): VisibleField[];
  /** The value must not appear on the screen, e.g. in an error message. */
  isSecret?: boolean;
  Input: FunctionComponent<RichInputProps<F>>;
};

export function asValues(value: FieldValue): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** The default value of a text input. */
export function presetToText(preset: Json | undefined): string {
  return typeof preset === 'string' || typeof preset === 'number' ? String(preset) : '';
}
