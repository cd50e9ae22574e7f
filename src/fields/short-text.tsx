import type { Property } from '../field-model.ts';
import type { FieldType, PropertyOf } from './field-type.ts';
import { inputModeFor, isKeyFile, isPassword } from './name-heuristics.ts';
import { TextAreaInput } from './text-area-input.tsx';
import { TextInput } from './text-input.tsx';

export const shortTextType: FieldType<PropertyOf<'SHORT_TEXT'>> = {
  initialValue: ({ defaultValue }) => defaultValue ?? '',
  validate: validateRequiredText,
  serialize: serializeText,
  Input: (props) =>
    isKeyFile(props.property) ? (
      <TextAreaInput {...props} rows={4} />
    ) : (
      <TextInput {...props} inputMode={inputModeFor(props.property)} />
    ),
};

/** Spaces alone count as empty, except in a password. */
export function validateRequiredText(property: Property, value: unknown): 'required' | undefined {
  const text = typeof value === 'string' ? value : '';
  const isEmpty = (isPassword(property) ? text : text.trim()) === '';
  return property.required && isEmpty ? 'required' : undefined;
}

/** Trims the whitespace that is copied along with a key. Passwords and multi-line values (files) are sent verbatim. */
export function serializeText(property: Pick<Property, 'key' | 'displayName'>, value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return isPassword(property) || text.trim().includes('\n') ? text : text.trim();
}
