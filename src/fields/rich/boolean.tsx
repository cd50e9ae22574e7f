import { useId } from 'preact/hooks';
import { HelpText } from './field-layout.tsx';
import type { RichFieldOf, RichFieldType, RichInputProps } from './rich-field-type.ts';

/** Ignores `required`: false is a valid value. */
export const booleanField: RichFieldType<RichFieldOf<'BOOLEAN'>> = {
  initialValue: (_, preset) => preset === true,
  validate: () => undefined,
  serialize: (_, value) => value === true,
  Input: BooleanInput,
};

function BooleanInput({ field, value, onChange }: RichInputProps<RichFieldOf<'BOOLEAN'>>) {
  const id = useId();
  const { displayName, help } = field;
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={help ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="label">{displayName}</span>
      </label>
      {help && (
        <div class="check-hint">
          <HelpText id={id} text={help} />
        </div>
      )}
    </div>
  );
}
