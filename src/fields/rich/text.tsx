import { textOf } from '../field-type.ts';
import { lineInput, plainInput } from '../input-props.ts';
import { Frame } from './field-layout.tsx';
import { type FieldOf, presetText, type RichInputProps, type RichKind } from './rich-field-type.ts';
import { checkText } from './validate-text.ts';

export const text: RichKind<FieldOf<'TEXT'>> = {
  initial: (_, preset) => presetText(preset),
  problem: (field, value) => checkText(field, field, sent(field, textOf(value))),
  wire: (field, value) => sent(field, textOf(value)) || undefined,
  Input: TextInput,
};

/** Space around one line is never meant; of several, each may count. */
function sent({ multiline }: FieldOf<'TEXT'>, typed: string): string {
  const trimmed = typed.trim();
  return multiline && trimmed !== '' ? typed : trimmed;
}

function TextInput(props: RichInputProps<FieldOf<'TEXT'>>) {
  const { field, value, change } = props;
  return (
    <Frame {...props}>
      {(ties) =>
        field.multiline ? (
          <textarea
            {...ties}
            {...plainInput}
            class="input input-area"
            rows={4}
            value={textOf(value)}
            onInput={(event) => change(event.currentTarget.value)}
          />
        ) : (
          <input
            {...ties}
            {...lineInput}
            class="input"
            type="text"
            inputMode={field.format === 'url' || field.format === 'email' ? field.format : 'text'}
            value={textOf(value)}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )
      }
    </Frame>
  );
}
