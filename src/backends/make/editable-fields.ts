import type { RichField } from '../../model.ts';

const looksSecret = /pass|secret|token|key|pwd|credential|cert/i;

/**
 * The form for what can be changed of a connection (Make contract 2.3): Make tells names only, the rest is known from
 * the definition's fields. Its texts stay; a name that it does not know becomes a text, or a secret if it sounds like
 * one.
 */
export function editableFields(fields: RichField[], names: string[]): RichField[] {
  const known = pick(fields, new Set(names));
  const found = new Set(keysOf(known));
  const unknown = names.filter((name) => !found.has(name));
  return [...known, ...unknown.map(toField)];
}

function pick(fields: RichField[], names: ReadonlySet<string>): RichField[] {
  const picked = fields.flatMap((field) => {
    if (field.type === 'BANNER') return [field];
    if (names.has(field.key)) return [withNested(field, names)];
    // What opens them cannot be changed, nor read: any of them may be the right one, so none is required.
    return keptApart(field, names);
  });
  const first = new Map<string, RichField>();
  for (const field of picked) {
    if (!first.has(field.key)) first.set(field.key, field);
  }
  return [...first.values()];
}

function keptApart(field: RichField, names: ReadonlySet<string>): RichField[] {
  const inner = belowOf(field).flatMap((nested) => pick(nested, names));
  return inner.filter(({ type }) => type !== 'BANNER').map((nested) => ({ ...nested, required: false }));
}

function withNested(field: RichField, names: ReadonlySet<string>): RichField {
  const nested = field.nested && { nested: pick(field.nested, names) };
  if (field.type !== 'SELECT') return { ...field, ...nested };
  const { whenEmpty } = field;
  return {
    ...field,
    ...nested,
    options: field.options.map((option) =>
      option.nested ? { ...option, nested: pick(option.nested, names) } : option,
    ),
    ...(whenEmpty?.nested && { whenEmpty: { ...whenEmpty, nested: pick(whenEmpty.nested, names) } }),
  };
}

/** All the lists of fields that may open below one. */
function belowOf(field: RichField): RichField[][] {
  const lists =
    field.type === 'SELECT'
      ? [...field.options.map(({ nested }) => nested), field.nested, field.whenEmpty?.nested]
      : [field.nested];
  return lists.flatMap((nested) => (nested ? [nested] : []));
}

function keysOf(fields: RichField[]): string[] {
  return fields.flatMap((field) => [field.key, ...belowOf(field).flatMap(keysOf)]);
}

function toField(key: string): RichField {
  const common = { key, displayName: key, required: false, advanced: false };
  return looksSecret.test(key) ? { ...common, type: 'SECRET' } : { ...common, type: 'TEXT', multiline: false };
}
