import type { FieldSpec } from '../../field-model.ts';

const SECRET_NAME = /pass|secret|token|key|pwd|credential|cert/i;

/**
 * The form for the editable parameters of a connection (Make contract 2.3). Make lists only their names; the rest comes from
 * the definition's fields. A name without a field becomes a text, or a secret if it looks like the name of one.
 */
export function editableFields(fields: FieldSpec[], names: string[]): FieldSpec[] {
  const picked = pick(fields, new Set(names));
  const keys = new Set(keysOf(picked));
  return [...picked, ...names.filter((name) => !keys.has(name)).map(toField)];
}

function pick(fields: FieldSpec[], names: ReadonlySet<string>): FieldSpec[] {
  const picked = fields.flatMap((field) => {
    if (field.type === 'BANNER') return [field];
    if (names.has(field.key)) return [withNested(field, names)];
    // The value that shows these cannot be read: any of them may be in use, so that none is required.
    return nestedOnly(field, names);
  });
  const byKey = new Map<string, FieldSpec>();
  for (const field of picked) {
    if (!byKey.has(field.key)) byKey.set(field.key, field);
  }
  return [...byKey.values()];
}

function nestedOnly(field: FieldSpec, names: ReadonlySet<string>): FieldSpec[] {
  const inner = nestedListsOf(field).flatMap((nested) => pick(nested, names));
  return inner.filter(({ type }) => type !== 'BANNER').map((nested) => ({ ...nested, required: false }));
}

function withNested(field: FieldSpec, names: ReadonlySet<string>): FieldSpec {
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

/** All lists of fields that may be shown below one. */
function nestedListsOf(field: FieldSpec): FieldSpec[][] {
  const lists =
    field.type === 'SELECT'
      ? [...field.options.map(({ nested }) => nested), field.nested, field.whenEmpty?.nested]
      : [field.nested];
  return lists.flatMap((nested) => (nested ? [nested] : []));
}

function keysOf(fields: FieldSpec[]): string[] {
  return fields.flatMap((field) => [field.key, ...nestedListsOf(field).flatMap(keysOf)]);
}

function toField(key: string): FieldSpec {
  const common = { key, displayName: key, required: false, advanced: false };
  return SECRET_NAME.test(key) ? { ...common, type: 'SECRET' } : { ...common, type: 'TEXT', multiline: false };
}
