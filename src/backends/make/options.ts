import type { Json, RichField, RichOption } from '../../model.ts';
import { type Loose, listOf, looseOf, numberOf, plainOf, textOf } from './loose.ts';

type ReadFields = (parameters: unknown) => RichField[];

/** What stands in `options`: a list, or an object around one. */
export type Options = {
  options: RichOption[];
  /** Chosen from the start, if the parameter itself says nothing. */
  defaults: Json[];
  /** Below the field, whichever is chosen. */
  nested: RichField[];
  whenEmpty: { placeholder?: string; nested?: RichField[] };
};

/** Undefined if only Make can find out what the options are: they come from a remote procedure. */
export function toOptions(parameter: Loose, toFields: ReadFields): Options | undefined {
  const around = looseOf(parameter.options);
  const list = Array.isArray(parameter.options) ? parameter.options : around.store;
  if (!Array.isArray(list)) return undefined;
  const names = { label: textOf(around.label) ?? 'label', value: textOf(around.value) ?? 'value' };
  const wire = list.flatMap((entry) => ungrouped(entry));
  const options = wire.flatMap(({ entry, group }) => toOption(entry, names, group, toFields));
  const nested = toFields(around.nested);
  const preset = plainOf(around.default);
  const placeholder = textOf(around.placeholder) ?? textOf(looseOf(around.placeholder).label);
  const emptyNested = toFields(looseOf(around.placeholder).nested);
  return {
    options: sorted(options, parameter.sort),
    defaults: preset === undefined ? presets(wire, names.value) : Array.isArray(preset) ? preset : [preset],
    nested,
    whenEmpty: { ...(placeholder && { placeholder }), ...(emptyNested.length > 0 && { nested: emptyNested }) },
  };
}

type Entry = { entry: unknown; group?: string };

/** `grouped` need not be looked at: only a group holds options. */
function ungrouped(entry: unknown): Entry[] {
  const { options, label } = looseOf(entry);
  if (!Array.isArray(options)) return [{ entry }];
  const group = textOf(label);
  return options.map((inner) => ({ entry: inner, ...(group && { group }) }));
}

function toOption(
  entry: unknown,
  names: { label: string; value: string },
  group: string | undefined,
  toFields: ReadFields,
): RichOption[] {
  const wire = looseOf(entry);
  // A bare text is its own value.
  const value = typeof entry === 'object' ? plainOf(wire[names.value]) : plainOf(entry);
  if (value === undefined) return [];
  const nested = toFields(wire.nested);
  const label = textOf(wire[names.label]) ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return [{ label, value, ...(group && { group }), ...(nested.length > 0 && { nested }) }];
}

function presets(entries: Entry[], name: string): Json[] {
  return entries.flatMap(({ entry }) => {
    const wire = looseOf(entry);
    const value = plainOf(wire[name]);
    return wire.default === true && value !== undefined ? [value] : [];
  });
}

/** Groups stay together: they keep the order of their first option. */
function sorted(options: RichOption[], sort: unknown): RichOption[] {
  if (sort !== 'text' && sort !== 'number') return options;
  const groups = [...new Set(options.map(({ group }) => group))];
  const number = ({ label, value }: RichOption) => numberOf(label) ?? numberOf(value) ?? Number.MAX_VALUE;
  const compare = (a: RichOption, b: RichOption) =>
    sort === 'text' ? a.label.localeCompare(b.label) : number(a) - number(b);
  return groups.flatMap((group) => options.filter((option) => option.group === group).sort(compare));
}

/** The options of a list of allowed values. */
export function enumOptions(parameter: Loose): RichOption[] {
  return listOf(looseOf(parameter.validate).enum).flatMap((entry) =>
    toOption(entry, { label: 'label', value: 'value' }, undefined, () => []),
  );
}
