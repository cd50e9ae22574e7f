import { Fragment } from 'preact';
import type { Json, Property } from '../model.ts';
import type { FieldKind, FieldProblem, FieldValue, PropertyOf, Values } from './field-type.ts';
import { lazyFields } from './lazy-fields.ts';
import { markdown } from './markdown-field.tsx';
import { isSecret } from './name-heuristics.ts';
import { secretText } from './secret.tsx';
import { shortText } from './short-text.tsx';
import { unsupported } from './unsupported.tsx';

export type { FieldValue, Values } from './field-type.ts';

type LazyType = 'LONG_TEXT' | 'NUMBER' | 'CHECKBOX' | 'STATIC_DROPDOWN' | 'STATIC_MULTI_SELECT_DROPDOWN' | 'GROUP';

type LazyKinds = { [T in LazyType]?: FieldKind<PropertyOf<T>> };

type Kinds = { [T in Exclude<Property['type'], LazyType>]: FieldKind<PropertyOf<T>> } & LazyKinds;

/** A kind that is missing here is a compile error, unless it comes with a chunk of its own. */
const kinds: Kinds = {
  SHORT_TEXT: shortText,
  SECRET_TEXT: secretText,
  MARKDOWN: markdown,
  UNSUPPORTED: unsupported,
};

/** Before a form that has one is made. */
export function addKind<T extends LazyType>(type: T, kind: NonNullable<LazyKinds[T]>): void {
  (kinds as LazyKinds)[type] = kind;
}

/** Whether a form with it can be made: the kinds of a lazy chunk are known once that is there. */
export function hasKind({ type }: Property): boolean {
  return type in kinds;
}

/** The table's type guarantees that a kind gets properties of its own type only; TypeScript cannot follow that. */
function kindOf(property: Property): FieldKind<Property> {
  return kinds[property.type] as unknown as FieldKind<Property>;
}

export type FieldProblems = Record<string, FieldProblem>;

export function initialValues(properties: Property[]): Values {
  return Object.fromEntries(properties.map((property) => [property.key, kindOf(property).initial(property)]));
}

/** Empty if the form can be sent. */
export function problemsOf(properties: Property[], values: Values): FieldProblems {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const problem = kindOf(property).problem(property, values[property.key] ?? '');
      return problem ? [[property.key, problem]] : [];
    }),
  );
}

/** What is sent, in the order of the form. */
export function wireValues(properties: Property[], values: Values): { [key: string]: Json } {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const wire = kindOf(property).wire(property, values[property.key] ?? '');
      return wire === undefined ? [] : [[property.key, wire]];
    }),
  );
}

/** What was typed and must not be read off the screen. */
export function secretsOf(properties: Property[], values: Values): string[] {
  return properties.flatMap(
    (property) =>
      kindOf(property).secrets?.(property, values[property.key] ?? '') ??
      (isSecret(property) ? String(values[property.key]) : []),
  );
}

type FieldsProps = {
  properties: Property[];
  values: Values;
  problems: FieldProblems;
  change: (key: string, value: FieldValue) => void;
};

export function Fields({ properties, values, problems, change }: FieldsProps) {
  const Looks = lazyFields.value?.Looks;
  return (
    <>
      {properties.map((property) => {
        const { key } = property;
        const { Input } = kindOf(property);
        const input = { property, value: values[key] ?? '', change: (value: FieldValue) => change(key, value) };
        return (
          <Fragment key={key}>
            <Input {...input} problem={problems[key]} />
            {Looks && <Looks {...input} />}
          </Fragment>
        );
      })}
    </>
  );
}
