import type { Json, RichField } from '../../model.ts';
import type { FieldValue, Values } from '../field-type.ts';
import { branchesOf } from './nested-fields.ts';
import type { Messages, Part, Tree } from './rich-field-type.ts';
import { kindOf } from './rich-field-types.ts';

/** Values of fields that are not shown are kept, so that going back to a choice loses nothing. */
export const tree: Tree = {
  initial: (fields, presets = {}) =>
    Object.fromEntries(
      everywhere(fields, '').map(({ path, field }) => [
        path,
        initialOf(field, Object.hasOwn(presets, field.key) ? presets[field.key] : undefined),
      ]),
    ),
  initialOf,
  shown: (fields, values) => shown(fields, values, ''),
  wireOf,
  wire,
};

function initialOf(field: RichField, preset: Json | undefined = field.defaultValue): FieldValue {
  return kindOf(field).initial(field, preset, tree);
}

function wireOf(field: RichField, value: FieldValue): Json | undefined {
  return kindOf(field).wire(field, value, tree);
}

/** Nested fields are siblings here; of two that are called the same the later one counts. */
function wire(parts: Part[]): { [key: string]: Json } {
  return Object.fromEntries(
    parts.flatMap(({ field, value }) => {
      const sent = wireOf(field, value);
      return sent === undefined ? [] : [[field.key, sent]];
    }),
  );
}

function everywhere(fields: RichField[], prefix: string): { path: string; field: RichField }[] {
  return fields.flatMap((field) => {
    const path = prefix + field.key;
    const below = branchesOf(field).flatMap((branch) => everywhere(branch.fields, `${path}/${branch.at}/`));
    return [{ path, field }, ...below];
  });
}

function shown(fields: RichField[], values: Values, prefix: string): Part[] {
  return fields.flatMap((field) => {
    const path = prefix + field.key;
    const value = values[path] ?? '';
    const sent = wireOf(field, value);
    const open = branchesOf(field).filter(({ isOpen }) => isOpen(value, sent !== undefined && sent !== false));
    const below = open.flatMap((branch) => shown(branch.fields, values, `${path}/${branch.at}/`));
    // What opens below an advanced field is advanced as well.
    const moved = field.advanced
      ? below.map((part): Part => ({ ...part, field: { ...part.field, advanced: true } }))
      : below;
    return [{ path, field, value }, ...moved];
  });
}

/** Everything that stands in the way of a save. */
export function messagesIn(parts: Part[], prefix = ''): Messages {
  const messages: Messages = {};
  for (const { path, field, value } of parts) {
    const kind = kindOf(field);
    const message = kind.problem(field, value, tree);
    if (message !== undefined) messages[prefix + path] = message;
    // Whoever leaves an optional collection empty owes nothing in it.
    const owed = field.required || wireOf(field, value) !== undefined;
    if (owed) Object.assign(messages, messagesIn(kind.inner?.(field, value, tree) ?? [], `${prefix}${path}/`));
  }
  return messages;
}

/** What was typed and must not be read off the screen. */
export function secretsIn(parts: Part[]): string[] {
  return parts.flatMap(({ field, value }) => {
    const { secret, inner } = kindOf(field);
    return secret ? [String(value)] : secretsIn(inner?.(field, value, tree) ?? []);
  });
}
