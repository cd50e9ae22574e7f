import type { FieldSpec } from '../../field-model.ts';
import { parameterTypeOf } from './parameter-types.ts';
import { anyParameter, type Parameter, parameterStore } from './wire-parameter.ts';

/** Make fills these in itself, or the dialog does: a field for one would overwrite them. */
export const RESERVED_NAMES = ['accountName', 'accountType', 'teamID', 'teamId'];

/** Nobody reads a form that is nested deeper; a host's object may even contain itself. */
const MAX_DEPTH = 8;

/**
 * The fields of a definition's `parameters` (Make contract 4.3), or of any other place that holds such a list. Never
 * throws: what makes no sense is left out, and what only Make can find out becomes a notice.
 */
export function toFields(parameters: unknown): FieldSpec[] {
  return toFieldsAt(parameters, 0);
}

function toFieldsAt(parameters: unknown, depth: number): FieldSpec[] {
  if (depth > MAX_DEPTH) return [];
  const list = Array.isArray(parameters) ? parameters : (parameterStore.parse(parameters)?.store ?? parameters);
  if (typeof list === 'string') return [REMOTE_FIELDS];
  if (!Array.isArray(list)) return [];
  const fields = list.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [REMOTE_FIELDS];
    const parameter = anyParameter.parse(entry);
    return parameter ? toField(parameter, (nested) => toFieldsAt(nested, depth + 1)) : [];
  });
  // One notice is enough for all of them.
  return fields.filter((field, index) => field !== REMOTE_FIELDS || fields.indexOf(REMOTE_FIELDS) === index);
}

/** Stands for fields that a remote procedure of the app would list. */
const REMOTE_FIELDS: FieldSpec = {
  type: 'UNSUPPORTED',
  originalType: 'rpc',
  key: 'rpc',
  displayName: '',
  required: false,
  advanced: false,
};

function toField(parameter: Parameter, toNested: (parameters: unknown) => FieldSpec[]): FieldSpec[] {
  const { name, help, label, title, text, required, advanced, default: defaultValue } = parameter;
  if (name !== undefined && RESERVED_NAMES.includes(name)) return [];
  const parameterType = parameterTypeOf(parameter, toNested);
  // Only a text for the user can do without a name.
  if (!parameterType || (name === undefined && parameterType.type !== 'BANNER')) return [];
  const field: FieldSpec = {
    key: name ?? `banner ${[title, text].join(' ')}`,
    displayName: label ?? name ?? '',
    ...(help && { description: help, descriptionFormat: 'markdown' }),
    required,
    advanced,
    ...(defaultValue !== undefined && { defaultValue }),
    ...parameterType,
  };
  // Those of the type come first: they belong to a choice.
  const nested = [...(parameterType.nested ?? []), ...toNested(parameter.nested)];
  return [nested.length > 0 ? { ...field, nested } : field];
}
