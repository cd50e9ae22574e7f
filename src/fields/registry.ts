import type { FunctionComponent } from 'preact';
import type { FieldSpec, SelectOption } from '../field-model.ts';
import { bannerType } from './banner.tsx';
import type { FieldAt, FieldListProps, FieldOf, FieldType, FieldValue, Values, VisibleField } from './field-type.ts';
import { secretType } from './secret.tsx';
import { textType } from './text.tsx';

type FieldTypes = { [T in FieldSpec['type']]: FieldType<FieldOf<T>> };

/** In the first load, because nearly every form needs them. */
const firstTypes = {
  TEXT: textType,
  SECRET: secretType,
  BANNER: bannerType,
} satisfies Partial<FieldTypes>;

/** In the chunk `field-types`: what else properties of Activepieces are. */
export type DeferredTypes = Pick<FieldTypes, 'NUMBER' | 'BOOLEAN' | 'SELECT' | 'UNSUPPORTED'>;

/** In the chunk of the Make backend. A type that is registered nowhere is a compile error there. */
export type ExtendedTypes = Omit<FieldTypes, keyof typeof firstTypes | keyof DeferredTypes>;

const fieldTypes: Partial<FieldTypes> = firstTypes;

/** For types in a lazy chunk; call it before a form uses one. */
export function addToRegistry(types: DeferredTypes | ExtendedTypes): void {
  Object.assign(fieldTypes, types);
}

/** False for a type whose lazy chunk is not loaded yet. */
export function isFieldTypeLoaded({ type }: FieldSpec): boolean {
  return type in fieldTypes;
}

/** The table guarantees that each type gets its own fields only, which TypeScript cannot infer. */
export function fieldTypeOf(field: FieldSpec): FieldType<FieldSpec> {
  return fieldTypes[field.type] as unknown as FieldType<FieldSpec>;
}

/** What lists of options need that are long enough to be searched. Without it they are shown whole. */
type OptionSearch = {
  Combobox: typeof import('./combobox.tsx').Combobox;
  search: typeof import('./search.ts').search;
  SearchInput: typeof import('./search-input.tsx').SearchInput;
};

/** Empty until the lazy chunk has loaded. */
export const optionSearch: Partial<OptionSearch> = {};

/** Longer lists can be searched. */
const MAX_UNSEARCHED_OPTIONS = 10;

export function isSearchable(options: SelectOption[]): boolean {
  return options.length > MAX_UNSEARCHED_OPTIONS;
}

/** What fields of any type may have in definitions of Make: comes with the extended types. */
export type FieldExtension = {
  /** @param values without them, nested fields are included whether they are shown or not */
  withNestedFields(fields: FieldSpec[], values?: Values): FieldAt[];
  withInnerFields(visible: VisibleField[]): VisibleField[];
  /** The message for a value beyond the limits of its field. A missing value is within any. */
  limitMessage(field: FieldSpec, value: FieldValue): string | undefined;
  /** In place of FieldList: collapses advanced fields. */
  FieldSections: FunctionComponent<FieldListProps>;
  /** The group as part of each label. */
  withGroupLabels(options: SelectOption[]): SelectOption[];
  /** The options of a native select. */
  OptionList: FunctionComponent<OptionListProps>;
};

export type OptionListProps = { options: SelectOption[] };

export const fieldExtension: Partial<FieldExtension> = {};
