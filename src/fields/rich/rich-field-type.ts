import type { FunctionComponent } from 'preact';
import type { Json, RichField } from '../../model.ts';
import type { FieldValue, Values } from '../field-type.ts';

/** The field of one type. */
export type FieldOf<T extends RichField['type']> = Extract<RichField, { type: T }>;

/** One input of the form as it is now. `path` tells it from all others beside it, also where it is not shown. */
export type Part = { path: string; field: RichField; value: FieldValue };

/** What there is to say, by the full path of the input. */
export type Messages = { [path: string]: string };

/**
 * What this chunk uses of the first one and cannot import: whatever touches the signals makes the bundler take what
 * both share out of the first file, and every form would wait for one file more.
 */
export type Handed = {
  Description: typeof import('../description.tsx').Description;
  lazyFields: typeof import('../lazy-fields.ts').lazyFields;
};

/** The form as all of its inputs see it: what they say at the moment, and how many attempts to save there were. */
export type FormNow = Handed & { messages: Messages; attempt: number };

export type PartsProps = {
  parts: Part[];
  /** Stands before the paths of the parts. */
  path: string;
  form: FormNow;
  change: (path: string, value: FieldValue) => void;
  /** They are rows of a list, where nothing is called optional. */
  rows?: boolean;
};

export type RichFieldsProps = {
  fields: RichField[];
  value: FieldValue;
  path: string;
  form: FormNow;
  change: (value: FieldValue) => void;
};

export type RichInputProps<F extends RichField> = {
  field: F;
  value: FieldValue;
  path: string;
  form: FormNow;
  change: (value: FieldValue) => void;
  row: boolean;
  /** For kinds that hold other fields. Handed over, since these three need all kinds. */
  tree: Tree;
  Parts: FunctionComponent<PartsProps>;
  Fields: FunctionComponent<RichFieldsProps>;
};

/** What kinds that hold other fields need to know of them. */
export type Tree = {
  /** @param presets by the fields' keys, in place of their own defaults */
  initial(fields: RichField[], presets?: { [key: string]: Json }): Values;
  initialOf(field: RichField, preset?: Json): FieldValue;
  /** In the order of the form, nested ones behind the field that opens them. */
  shown(fields: RichField[], values: Values): Part[];
  wireOf(field: RichField, value: FieldValue): Json | undefined;
  wire(parts: Part[]): { [key: string]: Json };
};

/** Everything the form knows of one kind of rich field. `kinds.ts` is the registry. */
export type RichKind<F extends RichField> = {
  initial(field: F, preset: Json | undefined, tree: Tree): FieldValue;
  /** What the user can do about it; undefined if it can be sent. */
  problem(field: F, value: FieldValue, tree: Tree): string | undefined;
  /** What is sent; undefined if there is nothing to send. */
  wire(field: F, value: FieldValue, tree: Tree): Json | undefined;
  /** The inputs in it, if it is more than one. */
  inner?(field: F, value: FieldValue, tree: Tree): Part[];
  /** The value must not be read off the screen. */
  secret?: boolean;
  Input: FunctionComponent<RichInputProps<F>>;
};

/** What the inputs inside of a value hold. */
export function valuesOf(value: FieldValue): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** A default as the text of an input. */
export function presetText(preset: Json | undefined): string {
  return typeof preset === 'string' || typeof preset === 'number' ? String(preset) : '';
}
