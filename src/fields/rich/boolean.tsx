import { useId } from 'preact/hooks';
import { Help } from './field-layout.tsx';
import type { FieldOf, RichInputProps, RichKind } from './rich-field-type.ts';

/** Required means nothing here: off is an answer as well. */
export const boolean: RichKind<FieldOf<'BOOLEAN'>> = {
  initial: (_, preset) => preset === true,
  problem: () => undefined,
  wire: (_, value) => value === true,
  Input: BooleanInput,
};

function BooleanInput({ field, value, form, change }: RichInputProps<FieldOf<'BOOLEAN'>>) {
  const id = useId();
  const { displayName, help } = field;
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={help ? id : undefined}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span class="label">{displayName}</span>
      </label>
      {help && (
        <div class="check-hint">
          <Help form={form} id={id} text={help} />
        </div>
      )}
    </div>
  );
}
