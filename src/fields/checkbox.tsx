import { useId } from 'preact/hooks';
import { Linked } from './field.tsx';
import type { FieldKind, InputProps, PropertyOf } from './field-type.ts';

/** Required means nothing here: off is an answer as well. */
export const checkbox: FieldKind<PropertyOf<'CHECKBOX'>> = {
  initial: ({ defaultValue }) => defaultValue ?? false,
  problem: () => undefined,
  wire: (_, value) => value === true,
  Input: CheckboxInput,
};

function CheckboxInput({ property, value, change }: InputProps<PropertyOf<'CHECKBOX'>>) {
  const id = useId();
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={property.description ? `${id}-hint` : undefined}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span class="label">{property.displayName}</span>
      </label>
      {property.description && (
        <p class="hint check-hint" id={`${id}-hint`}>
          <Linked text={property.description} />
        </p>
      )}
    </div>
  );
}
