import { useId } from 'preact/hooks';
import { Hint } from './field.tsx';
import type { FieldOf, FieldType, InputProps } from './field-type.ts';

/** Ignores `required`: false is a valid value. */
export const booleanType: FieldType<FieldOf<'BOOLEAN'>> = {
  initialValue: (_, preset) => preset === true,
  validate: () => undefined,
  serialize: (_, value) => value === true,
  Input: BooleanInput,
};

function BooleanInput({ field, value, onChange }: InputProps<FieldOf<'BOOLEAN'>>) {
  const id = useId();
  const { displayName, description, descriptionFormat } = field;
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={description ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="label">{displayName}</span>
      </label>
      {description && <Hint id={`${id}-hint`} text={description} format={descriptionFormat} class="hint check-hint" />}
    </div>
  );
}
