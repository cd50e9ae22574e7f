import type { Json } from '../../json.ts';
import { asText, type FieldValue } from '../field-type.ts';
import { SecretInput } from '../secret.tsx';
import { serializeText } from '../short-text.tsx';
import { FieldLayout } from './field-layout.tsx';
import type { RichFieldOf, RichFieldType, RichInputProps } from './rich-field-type.ts';
import { validateText } from './validate-text.ts';

type AnySecret = RichFieldOf<'SECRET'> | RichFieldOf<'KEY_FILE'>;

/** Ignores a default value. */
export const secretField: RichFieldType<RichFieldOf<'SECRET'>> = {
  initialValue: () => '',
  validate: (field, value) => validateText(field, field, serializeText(field, value)),
  serialize: (field, value) => serializeText(field, value) || undefined,
  isSecret: true,
  Input: (props) => <MaskedInput {...props} />,
};

/** Sent verbatim: the final line break of a certificate or a key may matter. */
export const keyFileField: RichFieldType<RichFieldOf<'KEY_FILE'>> = {
  initialValue: () => '',
  validate: (field, value) => validateText(field, {}, asText(value).trim()),
  serialize: (_, value): Json | undefined => (isBlank(value) ? undefined : asText(value)),
  isSecret: true,
  Input: (props) => <MaskedInput {...props} multiline />,
};

function isBlank(value: FieldValue): boolean {
  return asText(value).trim() === '';
}

function MaskedInput({ multiline = false, ...props }: RichInputProps<AnySecret> & { multiline?: boolean }) {
  const { key, displayName, required } = props.field;
  return (
    <SecretInput
      property={{ type: 'SECRET_TEXT', key, displayName, required }}
      value={props.value}
      problem={undefined}
      onChange={props.onChange}
      multiline={multiline}
      layout={({ note, error, children }) => (
        <FieldLayout {...props} note={note} error={error}>
          {children}
        </FieldLayout>
      )}
    />
  );
}
