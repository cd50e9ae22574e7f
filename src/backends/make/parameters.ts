import type { RichField } from '../../model.ts';
import { type Loose, looseOf, plainOf, textOf } from './loose.ts';
import { kindOf } from './parameter-types.ts';

/** Make fills these in itself, or the dialog does: a field for one would overwrite them. */
const reserved = ['accountName', 'accountType', 'teamID', 'teamId'];

/** Nobody reads a form that is nested deeper; a host's object could even hold itself. */
const deepest = 8;

/**
 * The fields of a definition's `parameters` (contract 4.3), or of any other place that holds such a list. Never
 * throws: what makes no sense is left out, what only Make can find out becomes a notice.
 */
export function toFields(parameters: unknown): RichField[] {
  return read(parameters, 0);
}

function read(parameters: unknown, depth: number): RichField[] {
  if (depth > deepest) return [];
  if (typeof parameters === 'string') return [remote];
  // `nested` may stand in an object around it.
  const list = Array.isArray(parameters) ? parameters : looseOf(parameters).store;
  if (typeof list === 'string') return [remote];
  if (!Array.isArray(list)) return [];
  const fields = list.flatMap((entry) =>
    typeof entry === 'string' ? [remote] : toField(looseOf(entry), (inner) => read(inner, depth + 1)),
  );
  // One notice says it for all.
  return fields.filter((field, place) => field !== remote || fields.indexOf(remote) === place);
}

/** Stands for fields that a remote procedure would tell. */
const remote: RichField = {
  type: 'UNSUPPORTED',
  originalType: 'rpc',
  key: 'rpc',
  displayName: '',
  required: false,
  advanced: false,
};

function toField(parameter: Loose, toNested: (parameters: unknown) => RichField[]): RichField[] {
  const name = textOf(parameter.name);
  if (name !== undefined && reserved.includes(name)) return [];
  const kind = kindOf(parameter, toNested);
  // Only a text for the user can do without a name.
  if (!kind || (name === undefined && kind.type !== 'BANNER')) return [];
  const help = textOf(parameter.help);
  const defaultValue = plainOf(parameter.default);
  const nested = toNested(parameter.nested);
  const field: RichField = {
    key: name ?? `banner ${[parameter.title, parameter.text].map(textOf).join(' ')}`,
    displayName: textOf(parameter.label) ?? name ?? '',
    ...(help && { help }),
    required: parameter.required === true,
    advanced: parameter.advanced === true,
    ...(defaultValue !== undefined && { defaultValue }),
    ...kind,
  };
  // Those of the kind come first: they belong to a choice.
  const below = [...(kind.nested ?? []), ...nested];
  return [below.length > 0 ? { ...field, nested: below } : field];
}
