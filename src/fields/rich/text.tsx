import { asText } from '../field-type.ts';
import { plainInputProps, singleLineInputProps } from '../input-props.ts';
import { FieldLayout } from './field-layout.tsx';
import { presetToText, type RichFieldOf, type RichFieldType, type RichInputProps } from './rich-field-type.ts';
import { validateText } from './validate-text.ts';

export const textField: RichFieldType<RichFieldOf<'TEXT'>> = {
  initialValue: (_, preset) => presetToText(preset),
  validate: (field, value) => validateText(field, field, serializeText(field, asText(value))),
  serialize: (field, value) => serializeText(field, asText(value)) || undefined,
  Input: TextInput,
};

/** Trims a single line. Of multi-line text, every space may matter. */
function serializeText({ multiline }: RichFieldOf<'TEXT'>, typed: string): string {
  const trimmed = typed.trim();
  return multiline && trimmed !== '' ? typed : trimmed;
}

function TextInput(props: RichInputProps<RichFieldOf<'TEXT'>>) {
  const { field, value, onChange } = props;
  return (
    <FieldLayout {...props}>
      {(controlProps) =>
        field.multiline ? (
          <textarea
            {...controlProps}
            {...plainInputProps}
            class="input input-area"
            rows={4}
            value={asText(value)}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...controlProps}
            {...singleLineInputProps}
            class="input"
            type="text"
            inputMode={field.format === 'url' || field.format === 'email' ? field.format : 'text'}
            value={asText(value)}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </FieldLayout>
  );
}
