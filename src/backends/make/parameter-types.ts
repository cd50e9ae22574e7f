import type { FieldSpec, TextFormat } from '../../field-model.ts';
import type { Json } from '../../json.ts';
import { record } from './lenient-json.ts';
import { itemLimits, numberLimits, textLimits } from './limits.ts';
import { enumOptions, toOptions } from './options.ts';
import { anyParameter, type Parameter } from './wire-parameter.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The part of a field that its parameter's type decides. */
type TypedField = DistributiveOmit<FieldSpec, 'key' | 'displayName' | 'required' | 'advanced'>;

type ReadFields = (parameters: unknown) => FieldSpec[];

type ReadType = (parameter: Parameter, toFields: ReadFields) => TypedField | undefined;

/** Undefined for a type that shows nothing and sends nothing. */
export function parameterTypeOf(parameter: Parameter, toFields: ReadFields): TypedField | undefined {
  const { type = 'text' } = parameter;
  // A type that Make computes: whatever it is, it can be entered as a text.
  const read = type.includes('{{') ? text : Object.hasOwn(types, type) ? types[type] : undefined;
  return read ? read(parameter, toFields) : { type: 'UNSUPPORTED', originalType: type };
}

const text: ReadType = (parameter) => toText(parameter);

/** Allowed values become options. */
function toText(parameter: Parameter, format?: TextFormat): TypedField {
  const options = enumOptions(parameter);
  if (options.length > 0) return { type: 'SELECT', multiple: false, options };
  const checkedFormat = parameter.validate && format;
  const multiline = parameter.multiline || format === 'json';
  return { type: 'TEXT', multiline, ...(checkedFormat && { format: checkedFormat }), ...textLimits(parameter) };
}

const number =
  (integer: boolean, min?: number, max?: number): ReadType =>
  (parameter) => ({ type: 'NUMBER', integer, ...numberLimits(parameter, min, max) });

const boolean: ReadType = ({ default: preset }) => ({
  type: 'BOOLEAN',
  ...(preset === 'true' && { defaultValue: true }),
});

const select: ReadType = (parameter, toFields) => {
  const { multiple, default: preset } = parameter;
  const found = toOptions(parameter, toFields);
  if (!found) return multiple ? toList(parameter, { type: 'TEXT', multiline: false }) : text(parameter, toFields);
  const { options, defaults, nested, whenEmpty } = found;
  const [first] = defaults;
  const defaultValue: Json | undefined = multiple && first !== undefined ? defaults : first;
  return {
    type: 'SELECT',
    multiple,
    options,
    ...(Object.keys(whenEmpty).length > 0 && { whenEmpty }),
    ...(nested.length > 0 && { nested }),
    ...(preset === undefined && defaultValue !== undefined && { defaultValue }),
    ...(!multiple && Array.isArray(preset) && { defaultValue: preset[0] ?? null }),
    ...(multiple && itemLimits(parameter)),
  };
};

const array: ReadType = (parameter, toFields) => {
  const allowed = enumOptions(parameter);
  if (allowed.length > 0) return { type: 'SELECT', multiple: true, options: allowed, ...itemLimits(parameter) };
  const { spec } = parameter;
  if (Array.isArray(spec)) return toList(parameter, { type: 'COLLECTION', fields: toFields(spec) });
  // A remote procedure of the app lists the fields.
  if (typeof spec === 'string') return { type: 'UNSUPPORTED', originalType: 'array' };
  const [field] = toFields([{ ...record.parse(spec), name: 'item' }]);
  if (!field || field.type === 'UNSUPPORTED') return { type: 'UNSUPPORTED', originalType: 'array' };
  const { key, displayName, required, advanced, ...item } = field;
  return toList(parameter, item, anyParameter.parse(spec)?.label);
};

/** Items are required, but have no mark of their own: one that is left empty is not sent. */
function toList(parameter: Parameter, typed: TypedField, itemLabel?: string): TypedField {
  const addLabel = parameter.labels?.add;
  const displayName = itemLabel ?? parameter.label ?? parameter.name ?? '';
  const item: FieldSpec = { ...typed, key: 'item', displayName, required: true, advanced: false };
  return { type: 'LIST', item, ...(addLabel && { addLabel }), ...itemLimits(parameter) };
}

const collection: ReadType = ({ spec }, toFields) => {
  const fields = toFields(Array.isArray(spec) || typeof spec === 'string' ? spec : [spec]);
  const isSupported = fields.some(({ type }) => type !== 'UNSUPPORTED');
  return isSupported ? { type: 'COLLECTION', fields } : { type: 'UNSUPPORTED', originalType: 'collection' };
};

const hidden: ReadType = (parameter) => (parameter.default === undefined ? undefined : { type: 'HIDDEN' });

const banner: ReadType = ({ title = '', text: content = '', theme }) => {
  if (!title && !content) return undefined;
  const variant = (['WARNING', 'DANGER'] as const).find((one) => one.toLowerCase() === theme) ?? 'INFO';
  return { type: 'BANNER', ...(title && { title }), text: content, variant };
};

const keyFile: ReadType = () => ({ type: 'KEY_FILE' });
const nothing: ReadType = () => undefined;

/** By name. Only Make knows what other types mean. */
const types: { [type: string]: ReadType } = {
  text,
  filename: text,
  path: text,
  color: text,
  time: text,
  url: (parameter) => toText(parameter, 'url'),
  email: (parameter) => toText(parameter, 'email'),
  uuid: (parameter) => toText(parameter, 'uuid'),
  json: (parameter) => toText(parameter, 'json'),
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
  date: ({ time }) => ({ type: 'DATE', time }),
  timezone: () => ({ type: 'TIMEZONE' }),
  hidden,
  banner,
  // Make's own forms show something for these, but ask for nothing.
  markdown: nothing,
  html: nothing,
  separator: nothing,
};
