import { Fragment } from 'preact';
import type { Property } from '../field-model.ts';
import type { Json } from '../json.ts';
import { deferredUi } from './deferred-ui.ts';
import type { FieldProblem, FieldType, FieldValue, PropertyOf, Values } from './field-type.ts';
import { markdownType } from './markdown-field.tsx';
import { isSecret } from './name-heuristics.ts';
import { secretTextType } from './secret.tsx';
import { shortTextType } from './short-text.tsx';
import { unsupportedType } from './unsupported.tsx';

export type { FieldValue, Values } from './field-type.ts';

type LazyType = 'LONG_TEXT' | 'NUMBER' | 'CHECKBOX' | 'STATIC_DROPDOWN' | 'STATIC_MULTI_SELECT_DROPDOWN' | 'GROUP';

type LazyFieldTypes = { [T in LazyType]?: FieldType<PropertyOf<T>> };

type FieldTypes = { [T in Exclude<Property['type'], LazyType>]: FieldType<PropertyOf<T>> } & LazyFieldTypes;

/** A missing type is a compile error, unless it is in a lazy chunk. */
const fieldTypes: FieldTypes = {
  SHORT_TEXT: shortTextType,
  SECRET_TEXT: secretTextType,
  MARKDOWN: markdownType,
  UNSUPPORTED: unsupportedType,
};

/** For types in a lazy chunk; call it before a form uses one. */
export function registerFieldType<T extends LazyType>(type: T, fieldType: NonNullable<LazyFieldTypes[T]>): void {
  (fieldTypes as LazyFieldTypes)[type] = fieldType;
}

/** False for a type whose lazy chunk is not loaded yet. */
export function isFieldTypeLoaded({ type }: Property): boolean {
  return type in fieldTypes;
}

/** FieldTypes guarantees that each type gets its own properties only, which TypeScript cannot infer. */
function fieldTypeOf(property: Property): FieldType<Property> {
  return fieldTypes[property.type] as unknown as FieldType<Property>;
}

export type FieldProblems = Record<string, FieldProblem>;

export function initialValues(properties: Property[]): Values {
  return Object.fromEntries(properties.map((property) => [property.key, fieldTypeOf(property).initialValue(property)]));
}

/** Empty if all values are valid. */
export function validateFields(properties: Property[], values: Values): FieldProblems {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const problem = fieldTypeOf(property).validate(property, values[property.key] ?? '');
      return problem ? [[property.key, problem]] : [];
    }),
  );
}

/** The `props` of the request, in the order of the form. */
export function toProps(properties: Property[], values: Values): { [key: string]: Json } {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const serialized = fieldTypeOf(property).serialize(property, values[property.key] ?? '');
      return serialized === undefined ? [] : [[property.key, serialized]];
    }),
  );
}

/** Values that must not appear on the screen, e.g. in an error message. */
export function secretValues(properties: Property[], values: Values): string[] {
  return properties.flatMap(
    (property) =>
      fieldTypeOf(property).secrets?.(property, values[property.key] ?? '') ??
      (isSecret(property) ? String(values[property.key]) : []),
  );
}

type FieldsProps = {
  properties: Property[];
  values: Values;
  problems: FieldProblems;
  onChange: (key: string, value: FieldValue) => void;
};

export function Fields({ properties, values, problems, onChange }: FieldsProps) {
  const PasteSuggestion = deferredUi.value?.PasteSuggestion;
  return (
    <>
      {properties.map((property) => {
        const { key } = property;
        const { Input } = fieldTypeOf(property);
        const input = { property, value: values[key] ?? '', onChange: (value: FieldValue) => onChange(key, value) };
        return (
          <Fragment key={key}>
            <Input {...input} problem={problems[key]} />
            {PasteSuggestion && <PasteSuggestion {...input} />}
          </Fragment>
        );
      })}
    </>
  );
}
