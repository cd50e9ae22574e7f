import type { FieldSpec } from '../field-model.ts';
import type { Json } from '../json.ts';
import type { FieldProblems, FieldValue, Values, VisibleField } from './field-type.ts';
import { fieldExtension, fieldTypeOf } from './registry.ts';

/** Without values: hidden ones included. */
function fieldsAt(fields: FieldSpec[], values?: Values) {
  return fieldExtension.withNestedFields?.(fields, values) ?? fields.map((field) => ({ path: field.key, field }));
}

/** Of hidden fields as well: selecting another option and returning loses nothing. */
export function initialValues(fields: FieldSpec[]): Values {
  return Object.fromEntries(fieldsAt(fields).map(({ path, field }) => [path, initialValue(field)]));
}

export function initialValue(field: FieldSpec, preset: Json | undefined = field.defaultValue): FieldValue {
  return fieldTypeOf(field).initialValue(field, preset);
}

/** In the order of the form, nested fields after their parent. */
export function visibleFields(fields: FieldSpec[], values: Values): VisibleField[] {
  return fieldsAt(fields, values).map(({ path, field }) => ({ path, field, value: values[path] ?? '' }));
}

/** Undefined if nothing is entered. */
export function enteredValue(field: FieldSpec, value: FieldValue): Json | undefined {
  return fieldTypeOf(field).serialize(field, value);
}

/** The `props` of the request, in the order of the form. */
export function toProps(fields: FieldSpec[], values: Values): { [key: string]: Json } {
  return serializeFields(visibleFields(fields, values));
}

/** Nested fields are siblings of their parent; of two with the same key, the later one wins. */
export function serializeFields(visible: VisibleField[]): { [key: string]: Json } {
  return Object.fromEntries(
    visible.flatMap(({ field, value }) => {
      const entered = enteredValue(field, value);
      const sent = entered === undefined ? field.emptyValue : entered;
      return sent === undefined ? [] : [[field.key, sent]];
    }),
  );
}

/** With the fields inside of others. */
export function allVisibleFields(fields: FieldSpec[], values: Values): VisibleField[] {
  const visible = visibleFields(fields, values);
  return fieldExtension.withInnerFields?.(visible) ?? visible;
}

/** Empty if all values are valid. */
export function validateFields(fields: FieldSpec[], values: Values): FieldProblems {
  return Object.fromEntries(
    allVisibleFields(fields, values).flatMap(({ path, field, value }) => {
      const message = fieldExtension.limitMessage?.(field, value) ?? fieldTypeOf(field).validate(field, value);
      return message === undefined ? [] : [[path, message]];
    }),
  );
}
