import type { Json, RichField, TextFormat } from '../../model.ts';
import { itemLimits, numberLimits, textLimits } from './limits.ts';
import { type Loose, looseOf, plainOf, textOf } from './loose.ts';
import { enumOptions, toOptions } from './options.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a parameter's type decides. What all have is read in parameters.ts; a kind may know it better. */
export type Kind = DistributiveOmit<RichField, 'key' | 'displayName' | 'required' | 'advanced'> & {
  displayName?: string;
};

type ReadFields = (parameters: unknown) => RichField[];

type Read = (parameter: Loose, toFields: ReadFields) => Kind | undefined;

/** Undefined for what shows nothing and sends nothing. */
export function kindOf(parameter: Loose, toFields: ReadFields): Kind | undefined {
  const type = textOf(parameter.type) ?? 'text';
  // A type that Make computes: whatever it is, it can be written as a text.
  const read = type.includes('{{') ? text : Object.hasOwn(types, type) ? types[type] : undefined;
  return read ? read(parameter, toFields) : { type: 'UNSUPPORTED', originalType: type };
}

const text: Read = (parameter) => textOr(parameter);

/** A list of allowed values is easier to choose from than to hit. */
function textOr(parameter: Loose, format?: TextFormat): Kind {
  const options = enumOptions(parameter);
  if (options.length > 0) return { type: 'SELECT', multiple: false, options };
  const checked = parameter.validate === false ? undefined : format;
  const multiline = parameter.multiline === true || format === 'json';
  return { type: 'TEXT', multiline, ...(checked && { format: checked }), ...textLimits(parameter) };
}

const number =
  (integer: boolean, lowest?: number, highest?: number): Read =>
  (parameter) => ({ type: 'NUMBER', integer, ...numberLimits(parameter, lowest, highest) });

const boolean: Read = ({ default: preset }) => ({
  type: 'BOOLEAN',
  ...(preset === 'true' && { defaultValue: true }),
});

const select: Read = (parameter, toFields) => {
  const multiple = parameter.multiple === true;
  const known = toOptions(parameter, toFields);
  if (!known) return multiple ? listOf(parameter, { type: 'TEXT', multiline: false }) : text(parameter, toFields);
  const { options, defaults, nested, whenEmpty } = known;
  const [first] = defaults;
  const preset: Json | undefined = multiple && first !== undefined ? defaults : first;
  return {
    type: 'SELECT',
    multiple,
    options,
    ...(Object.keys(whenEmpty).length > 0 && { whenEmpty }),
    ...(nested.length > 0 && { nested }),
    ...(plainOf(parameter.default) === undefined && preset !== undefined && { defaultValue: preset }),
    ...(multiple && itemLimits(parameter)),
  };
};

const array: Read = (parameter, toFields) => {
  const allowed = enumOptions(parameter);
  if (allowed.length > 0) return { type: 'SELECT', multiple: true, options: allowed, ...itemLimits(parameter) };
  const { spec } = parameter;
  if (Array.isArray(spec)) return listOf(parameter, { type: 'COLLECTION', fields: toFields(spec) });
  // Fields of a remote procedure.
  if (typeof spec === 'string') return { type: 'UNSUPPORTED', originalType: 'array' };
  const item = looseOf(spec);
  const [read] = toFields([{ ...item, name: textOf(item.name) ?? 'item' }]);
  if (!read || read.type === 'UNSUPPORTED') return { type: 'UNSUPPORTED', originalType: 'array' };
  const { key, displayName, required, advanced, ...kind } = read;
  return listOf(parameter, kind, textOf(item.label));
};

/** Items have no star of their own: one that is left empty is not sent. */
function listOf(parameter: Loose, kind: Kind, label?: string): Kind {
  const addLabel = textOf(looseOf(parameter.labels).add);
  const displayName = label ?? textOf(parameter.label) ?? textOf(parameter.name) ?? '';
  const item: RichField = { ...kind, key: 'item', displayName, required: true, advanced: false };
  return { type: 'LIST', item, ...(addLabel && { addLabel }), ...itemLimits(parameter) };
}

const collection: Read = ({ spec }, toFields) => {
  const fields = toFields(Array.isArray(spec) || typeof spec === 'string' ? spec : [spec]);
  const known = fields.some(({ type }) => type !== 'UNSUPPORTED');
  return known ? { type: 'COLLECTION', fields } : { type: 'UNSUPPORTED', originalType: 'collection' };
};

const hidden: Read = ({ default: preset }) => (plainOf(preset) === undefined ? undefined : { type: 'HIDDEN' });

const banner: Read = (parameter) => {
  const [title, words] = [textOf(parameter.title), textOf(parameter.text)];
  if (!title && !words) return undefined;
  const tone = (['warning', 'danger'] as const).find((known) => known === parameter.theme) ?? 'info';
  return { type: 'BANNER', displayName: title ?? '', text: words ?? '', tone };
};

const keyFile: Read = () => ({ type: 'KEY_FILE' });
const nothing: Read = () => undefined;

/** By the type's name. Of other names only Make knows what they mean. */
const types: { [type: string]: Read } = {
  text,
  filename: text,
  path: text,
  color: text,
  time: text,
  url: (parameter) => textOr(parameter, 'url'),
  email: (parameter) => textOr(parameter, 'email'),
  uuid: (parameter) => textOr(parameter, 'uuid'),
  json: (parameter) => textOr(parameter, 'json'),
  password: (parameter) => ({ type: 'SECRET', ...textLimits(parameter) }),
  pkey: keyFile,
  cert: keyFile,
  number: number(false),
  integer: number(true),
  uinteger: number(true, 0),
  port: number(true, 1, 65_535),
  boolean,
  checkbox: boolean,
  select,
  radio: select,
  array,
  collection,
  date: ({ time }) => ({ type: 'DATE', time: time !== false }),
  timezone: () => ({ type: 'TIMEZONE' }),
  hidden,
  banner,
  // They show something in Make's own forms, but never ask anything.
  markdown: nothing,
  html: nothing,
  separator: nothing,
};
