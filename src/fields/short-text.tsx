import type { Property } from '../model.ts';
import type { FieldKind, PropertyOf } from './field-type.ts';
import { inputMode, isKeyFile, isPassword } from './name-heuristics.ts';
import { KeyFileInput } from './text-area-input.tsx';
import { TextInput } from './text-input.tsx';

export const shortText: FieldKind<PropertyOf<'SHORT_TEXT'>> = {
  initial: ({ defaultValue }) => defaultValue ?? '',
  problem: requiredText,
  wire: trimmed,
  Input: (props) =>
    isKeyFile(props.property) ? (
      <KeyFileInput {...props} rows={4} />
    ) : (
      <TextInput {...props} inputMode={inputMode(props.property)} />
    ),
};

/** A password may consist of spaces; anything else may not. */
export function requiredText(property: Property, value: unknown): 'required' | undefined {
  const text = typeof value === 'string' ? value : '';
  const empty = (isPassword(property) ? text : text.trim()) === '';
  return property.required && empty ? 'required' : undefined;
}

/** A key is pasted with the space around it; what has several lines is a file and stays as it is. */
export function trimmed(property: Pick<Property, 'key' | 'displayName'>, value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return isPassword(property) || text.trim().includes('\n') ? text : text.trim();
}
