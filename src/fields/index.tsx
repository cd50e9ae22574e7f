import { Fragment } from 'preact';
import type { Json, Property } from '../model.ts';
import { deferredUi } from './deferred-ui.ts';
import type { FieldProblem, FieldType, FieldValue, PropertyOf, Values } from './field-type.ts';
import { markdown } from './markdown-field.tsx';
import { isSecret } from './name-heuristics.ts';
import { secretText } from './secret.tsx';
import { shortText } from './short-text.tsx';
import { unsupported } from './unsupported.tsx';

export type { FieldValue, Values } from './field-type.ts';

type LazyType = 'LONG_TEXT' | 'NUMBER' | 'CHECKBOX' | 'STATIC_DROPDOWN' | 'STATIC_MULTI_SELECT_DROPDOWN' | 'GROUP';

type LazyFieldTypes = { [T in LazyType]?: FieldType<PropertyOf<T>> };

type FieldTypes = { [T in Exclude<Property['type'], LazyType>]: FieldType<PropertyOf<T>> } & LazyFieldTypes;

/** A kind that is missing here is a compile error, unless it comes with a chunk of its own. */
const fieldTypes: FieldTypes = {
  SHORT_TEXT: shortText,
  SECRET_TEXT: secretText,
  MARKDOWN: markdown,
  UNSUPPORTED: unsupported,
};

/** Before a form that has one is made. */
export function registerFieldType<T extends LazyType>(type: T, fieldType: NonNullable<LazyFieldTypes[T]>): void {
  (fieldTypes as LazyFieldTypes)[type] = fieldType;
}

/** Whether a form with it can be made: the kinds of a lazy chunk are known once that is there. */
export function isFieldTypeLoaded({ type }: Property): boolean {
  return type in fieldTypes;
}

/** The table's type guarantees that a kind gets properties of its own type only; TypeScript cannot follow that. */
function fieldTypeOf(property: Property): FieldType<Property> {
  return fieldTypes[property.type] as unknown as FieldType<Property>;
}

export type FieldProblems = Record<string, FieldProblem>;

export function initialValues(properties: Property[]): Values {
  return Object.fromEntries(properties.map((property) => [property.key, fieldTypeOf(property).initialValue(property)]));
}

/** Empty if the form can be sent. */
export function validateFields(properties: Property[], values: Values): FieldProblems {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const problem = fieldTypeOf(property).validate(property, values[property.key] ?? '');
      return problem ? [[property.key, problem]] : [];
    }),
  );
}

/** What is sent, in the order of the form. */
export function toProps(properties: Property[], values: Values): { [key: string]: Json } {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const serialized = fieldTypeOf(property).serialize(property, values[property.key] ?? '');
      return serialized === undefined ? [] : [[property.key, serialized]];
    }),
  );
}

/** What was typed and must not be read off the screen. */
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
