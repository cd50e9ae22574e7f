import { useId } from 'preact/hooks';
import { LinkedText } from './field.tsx';
import type { FieldType, InputProps, PropertyOf } from './field-type.ts';

/** Ignores `required`: false is a valid value. */
export const checkboxType: FieldType<PropertyOf<'CHECKBOX'>> = {
  initialValue: ({ defaultValue }) => defaultValue ?? false,
  validate: () => undefined,
  serialize: (_, value) => value === true,
  Input: CheckboxInput,
};

function CheckboxInput({ property, value, onChange }: InputProps<PropertyOf<'CHECKBOX'>>) {
  const id = useId();
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={property.description ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="label">{property.displayName}</span>
      </label>
      {property.description && (
        <p class="hint check-hint" id={`${id}-hint`}>
          <LinkedText text={property.description} />
        </p>
      )}
    </div>
  );
}
