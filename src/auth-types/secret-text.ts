import type { FieldSpec } from '../field-model.ts';
import { toProps } from '../fields/index.tsx';
import { t } from '../i18n/index.ts';
import type { AuthType } from './auth-type.ts';

export const secretText: AuthType<'SECRET_TEXT'> = ({ displayName, description, type }) => {
  const label = displayName || t('field.key');
  const fields: FieldSpec[] = [
    { type: 'SECRET', key: 'secret_text', displayName: label, required: true, emptyValue: '' },
  ];
  return {
    type,
    displayName,
    description,
    hint: 'hint.secret-text',
    fields,
    serialize: (values) => ({ type, secret_text: String(toProps(fields, values).secret_text) }),
  };
};
