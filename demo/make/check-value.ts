import { missing } from './api-error.ts';
import { isEmpty } from './iml-functions.ts';
import { type ParameterSpec, readChoices, readParameters } from './parameter.ts';

export type ParameterError = { name: string; message: string };

type Rules = { min?: number; max?: number; pattern?: string; minItems?: number; maxItems?: number; enum?: unknown[] };

const numeric = ['number', 'integer', 'uinteger', 'port'];

/** Why a value is invalid; undefined for a valid one. */
export function checkValue(parameter: ParameterSpec, name: string, value: unknown): ParameterError[] {
  const invalid = (what: string): ParameterError[] => [
    { name, message: `Invalid value of parameter '${name}': ${what}.` },
  ];
  const rules: Rules =
    parameter.validate !== false && typeof parameter.validate === 'object' ? { ...parameter.validate } : {};
  const { type } = parameter;

  if (type === 'boolean') return typeof value === 'boolean' ? [] : invalid('it is not a boolean');
  if (numeric.includes(type)) {
    const wrong = typeof value === 'number' ? wrongNumber(type, value, rules) : 'it is not a number';
    return wrong === undefined ? [] : invalid(wrong);
  }
  if (type === 'select') {
    const wrong = wrongChoice(parameter, value, rules);
    return wrong === undefined ? [] : invalid(wrong);
  }
  if (type === 'array') {
    if (!Array.isArray(value)) return invalid('it is not an array');
    const wrong = wrongCount(value, rules);
    if (wrong !== undefined) return invalid(wrong);
    return value.flatMap((item, index) => checkItem(parameter.spec, `${name}[${index}]`, item));
  }
  if (type === 'collection') return checkFields(readParameters([parameter.spec].flat()), name, value);
  if (['any', 'json', 'file', 'folder', 'filter', 'buffer', 'udt'].includes(type)) return [];
  const wrong =
    typeof value === 'string'
      ? wrongText(type, value, { ...(parameter.pattern && { pattern: parameter.pattern }), ...rules })
      : 'it is not a text';
  return wrong === undefined ? [] : invalid(wrong);
}

/** Items are strings by default, objects if several fields are specified. */
function checkItem(spec: unknown, name: string, item: unknown): ParameterError[] {
  if (Array.isArray(spec)) return checkFields(readParameters(spec), name, item);
  const [only] = readParameters([spec ?? { type: 'text' }]);
  return only ? checkValue(only, name, item) : [];
}

function checkFields(fields: ParameterSpec[], name: string, value: unknown): ParameterError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ name, message: `Invalid value of parameter '${name}': it is not a collection.` }];
  }
  return fields.flatMap((field) => {
    if (field.name === undefined) return [];
    const path = `${name}.${field.name}`;
    const item: unknown = Object.hasOwn(value, field.name) ? Reflect.get(value, field.name) : undefined;
    if (isEmpty(item)) return field.required ? [missing(path)] : [];
    return checkValue(field, path, item);
  });
}

function wrongNumber(type: string, value: number, { min, max }: Rules): string | undefined {
  if (!Number.isFinite(value)) return 'it is not a number';
  if (type !== 'number' && !Number.isInteger(value)) return 'it is not a whole number';
  if (type === 'uinteger' && value < 0) return 'it is less than zero';
  if (type === 'port' && (value < 1 || value > 65_535)) return 'it is not a port';
  if (min !== undefined && value < min) return `it is less than ${min}`;
  return max !== undefined && value > max ? `it is greater than ${max}` : undefined;
}

function wrongText(type: string, value: string, { min, max, pattern, enum: allowed }: Rules): string | undefined {
  if (type === 'url' && !/^https?:\/\/[^\s/]+/.test(value)) return 'it is not a URL';
  if (type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) return 'it is not an email address';
  if (type === 'date' && Number.isNaN(Date.parse(value))) return 'it is not a date';
  if (min !== undefined && value.length < min) return `it is shorter than ${min} characters`;
  if (max !== undefined && value.length > max) return `it is longer than ${max} characters`;
  if (allowed && !allowed.includes(value)) return 'it is not one of the values allowed';
  return pattern !== undefined && !toRegExp(pattern).test(value) ? 'it does not match the pattern' : undefined;
}

/** Patterns may be written with slashes around them. */
function toRegExp(pattern: string): RegExp {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  return source === undefined ? new RegExp(pattern) : new RegExp(source, flags);
}

function wrongChoice(parameter: ParameterSpec, value: unknown, rules: Rules): string | undefined {
  if (parameter.multiple !== Array.isArray(value) && (parameter.multiple || Array.isArray(value))) {
    return parameter.multiple ? 'it is not an array' : 'it is more than one value';
  }
  const choices = readChoices(parameter);
  const optionValues = choices?.options.map((option) => option.value);
  if (optionValues && ![value].flat().every((each) => optionValues.includes(each)))
    return 'it is not one of the options';
  return Array.isArray(value) ? wrongCount(value, rules) : undefined;
}

function wrongCount(value: unknown[], { minItems, maxItems, enum: allowed }: Rules): string | undefined {
  if (minItems !== undefined && value.length < minItems) return `it has fewer than ${minItems} items`;
  if (maxItems !== undefined && value.length > maxItems) return `it has more than ${maxItems} items`;
  return allowed && !value.every((item) => allowed.includes(item)) ? 'it holds a value that is not allowed' : undefined;
}
