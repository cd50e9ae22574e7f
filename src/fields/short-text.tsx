import type { Property } from '../model.ts';
import { Field } from './field.tsx';
import { type FieldKind, type InputProps, type PropertyOf, textOf } from './field-kind.ts';
import { KeyFileInput } from './key-file.tsx';
import { plainInput } from './plain-input.ts';
import { inputMode, isKeyFile, isPassword } from './wording.ts';

export const shortText: FieldKind<PropertyOf<'SHORT_TEXT'>> = {
  initial: ({ defaultValue }) => defaultValue ?? '',
  problem: requiredText,
  wire: trimmed,
  Input: ShortTextInput,
};

/** A password may consist of spaces; anything else may not. */
export function requiredText(property: Property, value: unknown): 'required' | undefined {
  const text = typeof value === 'string' ? value : '';
  const empty = (isPassword(property) ? text : text.trim()) === '';
  return property.required && empty ? 'required' : undefined;
}

/** A key is pasted with the space around it; what has several lines is a file and stays as it is. */
export function trimmed(property: Property, value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return isPassword(property) || text.trim().includes('\n') ? text : text.trim();
}

function ShortTextInput({ property, value, problem, change }: InputProps<PropertyOf<'SHORT_TEXT'>>) {
  if (isKeyFile(property)) {
    return <KeyFileInput {...{ property, value, problem, change }} rows={4} />;
  }
  return (
    <Field
      label={property.displayName}
      description={property.description}
      required={property.required}
      problem={problem}
    >
      {(ties) => (
        <input
          {...ties}
          {...plainInput}
          class="input"
          type="text"
          inputMode={inputMode(property)}
          value={textOf(value)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
