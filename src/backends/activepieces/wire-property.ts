import * as z from 'zod/mini';
import type { Choice, Property } from '../../field-model.ts';
import type { Json } from '../../json.ts';
import { flag, json, lenient, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';

const choices = z.object({
  options: z.array(lenient(z.object({ label: z.optional(json), value: z.optional(json) }))),
  disabled: flag,
  placeholder: text,
});

const property = z.object({
  type: z.string(),
  displayName: text,
  description: text,
  required: flag,
  defaultValue: z.optional(json),
  variant: text,
  options: lenient(choices),
});

type WireProperty = z.infer<typeof property>;

/** A catchall costs 0.5 kB less than zod's record. */
const properties = z.catchall(z.object({}), property);

/** By key, in the order of the form. */
export function toProperties(answer: unknown): Property[] {
  return Object.entries(parseAnswer(properties, answer ?? {})).map(([key, wire]) => toProperty(key, wire));
}

function toProperty(key: string, wire: WireProperty): Property {
  const common = {
    key,
    displayName: wire.displayName ?? key,
    required: wire.required,
    ...withDescription(wire),
  };
  const value = wire.defaultValue;
  switch (wire.type) {
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return { ...common, type: wire.type, ...(isScalar(value) && { defaultValue: String(value) }) };
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
      return { ...common, type: 'MARKDOWN', variant: variants.find((variant) => variant === wire.variant) ?? 'INFO' };
    }
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: wire.type };
  }
}

function toChoices({ options: wire }: WireProperty) {
  return {
    options: (wire?.options ?? []).flatMap((choice) => (choice ? [toChoice(choice.label, choice.value ?? null)] : [])),
    disabled: wire?.disabled === true,
    ...(wire?.placeholder && { placeholder: wire.placeholder }),
  };
}

function toChoice(label: Json | undefined, value: Json): Choice {
  const shown = isScalar(label) ? label : value;
  return { label: typeof shown === 'object' ? JSON.stringify(shown) : String(shown), value };
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return value != null && typeof value !== 'object';
}

export function withDescription({ description }: { description?: string | undefined }) {
  return description === undefined ? {} : { description };
}
