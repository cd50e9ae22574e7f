import * as z from 'zod/mini';
import { withoutControls } from '../../control-characters.ts';
import type { FieldSpec, SelectOption } from '../../field-model.ts';
import type { Json } from '../../json.ts';
import { flag, json, lenient, shownText, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';

const select = z.object({
  options: z.array(lenient(z.object({ label: json, value: json }))),
  disabled: flag,
  placeholder: shownText,
});

const property = z.object({
  type: z.string(),
  displayName: shownText,
  description: shownText,
  required: flag,
  defaultValue: json,
  variant: text,
  options: lenient(select),
});

type WireProperty = z.infer<typeof property>;

/** A catchall costs 0.5 kB less than zod's record. */
const properties = z.catchall(z.object({}), property);

/** By key, in the order of the form. */
export function toProperties(answer: unknown): FieldSpec[] {
  return Object.entries(parseAnswer(properties, answer ?? {})).map(([key, wire]) => toField(key, wire));
}

/** The API expects the key of each property, whether it is filled in or not (contract 3.3). */
function toField(key: string, wire: WireProperty): FieldSpec {
  const { type, displayName = withoutControls(key), required, defaultValue, description } = wire;
  const common = {
    key,
    displayName,
    required,
    ...withDescription(wire),
    ...(defaultValue != null && { defaultValue }),
  };
  switch (type) {
    case 'SHORT_TEXT':
      // Several pieces expect a file here.
      return { ...common, type: 'TEXT', emptyValue: '' };
    case 'LONG_TEXT':
      return { ...common, type: 'TEXT', multiline: true, emptyValue: '' };
    case 'SECRET_TEXT':
      return { ...common, type: 'SECRET', emptyValue: '' };
    case 'NUMBER':
      return { ...common, type: 'NUMBER', emptyValue: null };
    case 'CHECKBOX':
      return { ...common, type: 'BOOLEAN' };
    case 'STATIC_DROPDOWN':
      return { ...common, ...toSelect(wire), emptyValue: emptyValueOf(wire) };
    case 'STATIC_MULTI_SELECT_DROPDOWN':
      return { ...common, ...toSelect(wire), multiple: true, emptyValue: [] };
    case 'MARKDOWN': {
      const variants = ['BORDERLESS', 'INFO', 'WARNING', 'TIP'] as const;
      const variant = variants.find((one) => one === wire.variant) ?? 'INFO';
      return { ...common, type: 'BANNER', text: description ?? '', variant, emptyValue: '' };
    }
    default:
      return { ...common, type: 'UNSUPPORTED', originalType: type };
  }
}

function toSelect({ options: wire }: WireProperty) {
  return {
    type: 'SELECT' as const,
    options: (wire?.options ?? []).flatMap((option) => (option ? [toOption(option.label, option.value ?? null)] : [])),
    disabled: wire?.disabled === true,
    ...(wire?.placeholder && { whenEmpty: { placeholder: wire.placeholder } }),
  };
}

/** A default that is none of the options is the piece's own value for "nothing selected". */
function emptyValueOf({ options: wire, defaultValue = null }: WireProperty): Json {
  const json = JSON.stringify(defaultValue);
  return wire?.options.some((option) => JSON.stringify(option?.value) === json) ? null : defaultValue;
}

function toOption(label: Json | undefined, value: Json): SelectOption {
  const shown = isScalar(label) ? label : value;
  return { label: withoutControls(typeof shown === 'object' ? JSON.stringify(shown) : String(shown)), value };
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return value != null && typeof value !== 'object';
}

export function withDescription({ description }: { description?: string | undefined }) {
  return description === undefined ? {} : { description };
}
