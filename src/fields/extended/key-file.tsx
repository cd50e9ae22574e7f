import { asText, type FieldOf, type FieldType } from '../field-type.ts';
import { SecretInput, secretType } from '../secret.tsx';

/** Sent verbatim: the final line break of a certificate or a key may matter. */
export const keyFileType: FieldType<FieldOf<'KEY_FILE'>> = {
  initialValue: () => '',
  validate: (field, value) => secretType.validate({ ...field, type: 'SECRET' }, asText(value).trim()),
  serialize: (_, value) => (asText(value).trim() === '' ? undefined : asText(value)),
  Input: (props) => <SecretInput {...props} multiline />,
};
