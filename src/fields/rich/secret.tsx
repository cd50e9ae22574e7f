import type { Json } from '../../model.ts';
import { type FieldValue, textOf } from '../field-type.ts';
import { SecretInput } from '../secret.tsx';
import { trimmed } from '../short-text.tsx';
import { Frame } from './field-layout.tsx';
import type { FieldOf, RichInputProps, RichKind } from './rich-field-type.ts';
import { checkText } from './validate-text.ts';

type AnySecret = FieldOf<'SECRET'> | FieldOf<'KEY_FILE'>;

/** Starts empty whatever the definition says: a default secret makes no sense. */
export const secret: RichKind<FieldOf<'SECRET'>> = {
  initial: () => '',
  problem: (field, value) => checkText(field, field, trimmed(field, value)),
  wire: (field, value) => trimmed(field, value) || undefined,
  secret: true,
  Input: (props) => <Masked {...props} />,
};

/** Sent as it is: in a certificate or a key the last line break may count. */
export const keyFile: RichKind<FieldOf<'KEY_FILE'>> = {
  initial: () => '',
  problem: (field, value) => checkText(field, {}, textOf(value).trim()),
  wire: (_, value): Json | undefined => (isBlank(value) ? undefined : textOf(value)),
  secret: true,
  Input: (props) => <Masked {...props} area />,
};

function isBlank(value: FieldValue): boolean {
  return textOf(value).trim() === '';
}

function Masked({ area = false, ...props }: RichInputProps<AnySecret> & { area?: boolean }) {
  const { key, displayName, required } = props.field;
  return (
    <SecretInput
      property={{ type: 'SECRET_TEXT', key, displayName, required }}
      value={props.value}
      problem={undefined}
      change={props.change}
      area={area}
      frame={({ note, error, children }) => (
        <Frame {...props} note={note} error={error}>
          {children}
        </Frame>
      )}
    />
  );
}
