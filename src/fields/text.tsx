import type { FieldSpec } from '../field-model.ts';
import { t } from '../i18n/index.ts';
import { asText, type FieldOf, type FieldType, type FieldValue, presetToText } from './field-type.ts';
import { inputModeFor, isKeyFile, isPassword } from './name-heuristics.ts';
import { TextAreaInput } from './text-area-input.tsx';
import { TextInput } from './text-input.tsx';

export const textType: FieldType<FieldOf<'TEXT'>> = {
  initialValue: (_, preset) => presetToText(preset),
  validate: validateRequiredText,
  serialize: (field, value) => serializeText(field, value) || undefined,
  Input: (props) =>
    (props.field.multiline ?? isKeyFile(props.field)) ? (
      <TextAreaInput {...props} />
    ) : (
      <TextInput {...props} inputMode={inputModeFor(props.field)} />
    ),
};

export function validateRequiredText(field: FieldSpec, value: FieldValue): string | undefined {
  return field.required && serializeText(field, value) === ''
    ? t('field.required', { field: field.displayName })
    : undefined;
}

/**
 * Trims the whitespace that is copied along with a key. Passwords and multi-line values are sent verbatim: the final
 * line break of a certificate may matter. Spaces alone count as empty, except in a password.
 */
export function serializeText(field: FieldSpec, value: FieldValue): string {
  const text = asText(value);
  if (isPassword(field)) return text;
  const trimmed = text.trim();
  const isMultiline = (field.type === 'TEXT' && field.multiline) || trimmed.includes('\n');
  return trimmed !== '' && isMultiline ? text : trimmed;
}
