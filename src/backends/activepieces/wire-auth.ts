import * as z from 'zod/mini';
import type { AuthSpec, Choice, Json, Label, Property } from '../../model.ts';

/** Out of a JSON text, so it is JSON. */
const json = z.unknown() as unknown as z.ZodMiniType<Json>;
const text = z.nullish(z.string());

const property = z.object({
  type: z.string(),
  displayName: text,
  description: text,
  required: z.nullish(z.boolean()),
  defaultValue: z.optional(json),
  variant: text,
  options: z.nullish(
    z.object({
      options: z.nullish(z.array(z.object({ label: z.optional(z.unknown()), value: z.optional(json) }))),
      disabled: z.nullish(z.boolean()),
      placeholder: text,
    }),
  ),
});

const label = z.nullish(z.object({ displayName: text, description: text }));

const auth = z.object({
  type: z.string(),
  displayName: text,
  description: text,
  username: label,
  password: label,
  // By key; zod's record costs more than reading the entries ourselves.
  props: z.optional(z.unknown()),
});

type WireProperty = z.infer<typeof property>;

/** @throws a zod error if it is no auth of a piece (contract 3) */
export function toAuth(answer: unknown): AuthSpec {
  const wire = auth.parse(answer);
  const common = { displayName: wire.displayName ?? '', ...described(wire) };
  switch (wire.type) {
    case 'SECRET_TEXT':
    case 'NO_AUTH':
      return { ...common, type: wire.type };
    case 'BASIC_AUTH':
      return {
        ...common,
        type: 'BASIC_AUTH',
        username: toLabel(wire.username, 'Username'),
        password: toLabel(wire.password, 'Password'),
      };
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return {
        ...common,
        type: wire.type,
        props: Object.entries(Object(wire.props)).map(([key, prop]) => toProperty(key, property.parse(prop))),
      };
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: wire.type };
  }
}

function toProperty(key: string, wire: WireProperty): Property {
  const common = { key, displayName: wire.displayName || key, required: wire.required === true, ...described(wire) };
  const value = wire.defaultValue;
  switch (wire.type) {
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return { ...common, type: wire.type, ...(value != null && { defaultValue: String(value) }) };
    case 'SECRET_TEXT':
      return { ...common, type: 'SECRET_TEXT' };
    case 'NUMBER':
      return {
        ...common,
        type: 'NUMBER',
        ...((typeof value === 'number' || typeof value === 'string') && { defaultValue: value }),
      };
    case 'CHECKBOX':
      return { ...common, type: 'CHECKBOX', ...(typeof value === 'boolean' && { defaultValue: value }) };
    case 'STATIC_DROPDOWN':
      return { ...common, type: 'STATIC_DROPDOWN', ...toChoices(wire), ...(value != null && { defaultValue: value }) };
    case 'STATIC_MULTI_SELECT_DROPDOWN':
      return {
        ...common,
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        ...toChoices(wire),
        ...(Array.isArray(value) && { defaultValue: value }),
      };
    case 'MARKDOWN': {
      const variants = ['BORDERLESS', 'INFO', 'WARNING', 'TIP'] as const;
      return { ...common, type: 'MARKDOWN', variant: variants.find((known) => known === wire.variant) ?? 'INFO' };
    }
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: wire.type };
  }
}

function toChoices({ options }: WireProperty) {
  const choices: Choice[] = (options?.options ?? []).map(({ label, value }) => ({
    label: String(label ?? value),
    value: value ?? null,
  }));
  return {
    options: choices,
    disabled: options?.disabled === true,
    ...(options?.placeholder && { placeholder: options.placeholder }),
  };
}

function toLabel(wire: z.infer<typeof label>, fallback: string): Label {
  return { displayName: wire?.displayName || fallback, ...described(wire ?? {}) };
}

function described({ description }: { description?: string | null | undefined }) {
  return description?.trim() ? { description } : {};
}
