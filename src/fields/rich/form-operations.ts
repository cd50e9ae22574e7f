import type { RichField } from '../../field-model.ts';
import type { Json } from '../../json.ts';
import type { FieldValue, Values } from '../field-type.ts';
import { nestedFieldsOf } from './nested-fields.ts';
import type { ErrorMessages, FormOperations, VisibleField } from './rich-field-type.ts';
import { richFieldTypeOf } from './rich-field-types.ts';

/** Values of hidden fields are kept, so that selecting another option and returning loses nothing. */
export const formOperations: FormOperations = {
  initialValues: (fields, presets = {}) =>
    Object.fromEntries(
      allFields(fields, '').map(({ path, field }) => [
        path,
        initialValue(field, Object.hasOwn(presets, field.key) ? presets[field.key] : undefined),
      ]),
    ),
  initialValue,
  visibleFields: (fields, values) => visibleFields(fields, values, ''),
  serializeField,
  serialize,
};

function initialValue(field: RichField, preset: Json | undefined = field.defaultValue): FieldValue {
  return richFieldTypeOf(field).initialValue(field, preset, formOperations);
}

function serializeField(field: RichField, value: FieldValue): Json | undefined {
  return richFieldTypeOf(field).serialize(field, value, formOperations);
}

/** Nested fields are siblings of their parent in the request; of two with the same key, the later one wins. */
function serialize(visible: VisibleField[]): { [key: string]: Json } {
  return Object.fromEntries(
    visible.flatMap(({ field, value }) => {
      const sent = serializeField(field, value);
      return sent === undefined ? [] : [[field.key, sent]];
    }),
  );
}

function allFields(fields: RichField[], prefix: string): { path: string; field: RichField }[] {
  return fields.flatMap((field) => {
    const path = prefix + field.key;
    const nestedFields = nestedFieldsOf(field).flatMap((branch) =>
      allFields(branch.fields, `${path}/${branch.pathSegment}/`),
    );
    return [{ path, field }, ...nestedFields];
  });
}

function visibleFields(fields: RichField[], values: Values, prefix: string): VisibleField[] {
  return fields.flatMap((field) => {
    const path = prefix + field.key;
    const value = values[path] ?? '';
    const sent = serializeField(field, value);
    const shown = nestedFieldsOf(field).filter(({ isVisible }) =>
      isVisible(value, sent !== undefined && sent !== false),
    );
    const nestedFields = shown.flatMap((branch) =>
      visibleFields(branch.fields, values, `${path}/${branch.pathSegment}/`),
    );
    // Nested fields of an advanced field are advanced, too.
    const inherited = field.advanced
      ? nestedFields.map((nested): VisibleField => ({ ...nested, field: { ...nested.field, advanced: true } }))
      : nestedFields;
    return [{ path, field, value }, ...inherited];
  });
}

export function validateVisibleFields(visible: VisibleField[], prefix = ''): ErrorMessages {
  const messages: ErrorMessages = {};
  for (const { path, field, value } of visible) {
    const fieldType = richFieldTypeOf(field);
    const message = fieldType.validate(field, value, formOperations);
    if (message !== undefined) messages[prefix + path] = message;
    // Required fields of an optional collection may stay empty if all of it is.
    const validatesInner = field.required || serializeField(field, value) !== undefined;
    if (validatesInner)
      Object.assign(
        messages,
        validateVisibleFields(fieldType.innerFields?.(field, value, formOperations) ?? [], `${prefix}${path}/`),
      );
  }
  return messages;
}

export function secretValuesIn(visible: VisibleField[]): string[] {
  return visible.flatMap(({ field, value }) => {
    const { isSecret, innerFields } = richFieldTypeOf(field);
    return isSecret ? [String(value)] : secretValuesIn(innerFields?.(field, value, formOperations) ?? []);
  });
}
