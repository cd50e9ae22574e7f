import * as z from 'zod/mini';
import type { FieldSpec, SelectOption } from '../../field-model.ts';
import type { Json } from '../../json.ts';
import { flag, lenient } from '../lenient.ts';
import { number, plainJson, record, shownTextOrNumber, unread } from './lenient-json.ts';
import type { Parameter } from './wire-parameter.ts';

type ReadFields = (parameters: unknown) => FieldSpec[];

/** Under which keys an option has its label and its value. */
type OptionKeys = { label?: string | undefined; value?: string | undefined };

type SelectOptions = {
  options: SelectOption[];
  /** Chosen from the start, if the parameter itself has no default. */
  defaults: Json[];
  /** Shown below the field, whichever option is chosen. */
  nested: FieldSpec[];
  whenEmpty: { placeholder?: string; nested?: FieldSpec[] };
};

const option = z.object({ label: shownTextOrNumber, value: plainJson, default: flag, nested: unread });
const group = lenient(z.object({ label: shownTextOrNumber, options: z.array(unread) }));

type Entry = z.infer<typeof option> & { group?: string | undefined };

/** Undefined if only Make can find out what the options are: a remote procedure of the app lists them. */
export function toOptions({ options: source, sort }: Parameter, toFields: ReadFields): SelectOptions | undefined {
  if (!source?.store) return undefined;
  const entries = toEntries(source.store, source);
  const preset = source.default;
  const label = source.placeholder?.label;
  const emptyNested = toFields(source.placeholder?.nested);
  return {
    options: sorted(
      entries.flatMap((entry) => toOption(entry, toFields)),
      sort,
    ),
    defaults: preset === undefined ? defaultsOf(entries) : Array.isArray(preset) ? preset : [preset],
    nested: toFields(source.nested),
    whenEmpty: { ...(label && { placeholder: label }), ...(emptyNested.length > 0 && { nested: emptyNested }) },
  };
}

/** Only a group holds options, so that `grouped` says nothing more. */
function toEntries(store: unknown[], keys: OptionKeys): Entry[] {
  return store.flatMap((entry) => {
    const found = group.parse(entry);
    return found
      ? found.options.map((inner) => ({ ...toEntry(inner, keys), group: found.label }))
      : [toEntry(entry, keys)];
  });
}

/** A value that stands alone is its own label. */
function toEntry(entry: unknown, { label = 'label', value = 'value' }: OptionKeys): Entry {
  if (typeof entry !== 'object') return option.parse({ value: entry });
  const members = record.parse(entry) ?? {};
  return option.parse({ ...members, label: members[label], value: members[value] });
}

function toOption({ label, value, group: name, nested: parameters }: Entry, toFields: ReadFields): SelectOption[] {
  if (value === undefined) return [];
  const nested = toFields(parameters);
  const shown = label ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return [{ label: shown, value, ...(name && { group: name }), ...(nested.length > 0 && { nested }) }];
}

function defaultsOf(entries: Entry[]): Json[] {
  return entries.flatMap((entry) => (entry.default && entry.value !== undefined ? [entry.value] : []));
}

/** Groups stay together, in the order of their first option. */
function sorted(options: SelectOption[], sort: string | undefined): SelectOption[] {
  if (sort !== 'text' && sort !== 'number') return options;
  const groups = [...new Set(options.map(({ group: name }) => name))];
  const toNumber = ({ label, value }: SelectOption) => number.parse(label) ?? number.parse(value) ?? Number.MAX_VALUE;
  const compare = (a: SelectOption, b: SelectOption) =>
    sort === 'text' ? a.label.localeCompare(b.label) : toNumber(a) - toNumber(b);
  return groups.flatMap((name) => options.filter((one) => one.group === name).sort(compare));
}

/** The options of a list of allowed values. */
export function enumOptions({ validate }: Parameter): SelectOption[] {
  return toEntries(validate?.enum ?? [], {}).flatMap((entry) => toOption(entry, () => []));
}
