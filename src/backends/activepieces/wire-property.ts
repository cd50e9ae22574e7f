import * as z from 'zod/mini';
import type { Choice, Json, Property } from '../../model.ts';

/** Out of a JSON text, so it is JSON. */
const json = z.optional(z.unknown() as unknown as z.ZodMiniType<Json>);

/** What may be missing, null or of another type without making the answer useless; see `textOf`. */
export const optional = z.optional(z.unknown());

/** A text, unless there is nothing to read in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const property = z.object({
  type: z.string(),
  displayName: optional,
  description: optional,
  required: optional,
  defaultValue: json,
  variant: optional,
  options: optional,
});

const choices = z.object({
  options: z.array(z.object({ label: optional, value: json })),
  disabled: optional,
  placeholder: optional,
});

type WireProperty = z.infer<typeof property>;

/** By key, in the order of the form; zod's record costs more than reading the entries ourselves. */
export function toProperties(wire: unknown): Property[] {
  return Object.entries(Object(wire)).map(([key, prop]) => toProperty(key, property.parse(prop)));
}

function toProperty(key: string, wire: WireProperty): Property {
  const common = {
    key,
    displayName: textOf(wire.displayName) ?? key,
    required: wire.required === true,
    ...described(wire),
  };
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

function toChoices({ options: wire }: WireProperty) {
  const { options, disabled, placeholder } = choices.parse({ options: [], ...Object(wire) });
  return {
    options: options.map(({ label, value }): Choice => ({ label: String(label ?? value), value: value ?? null })),
    disabled: disabled === true,
    ...(textOf(placeholder) && { placeholder: String(placeholder) }),
  };
}

export function described({ description }: { description?: unknown }) {
  const text = textOf(description);
  return text === undefined ? {} : { description: text };
}
