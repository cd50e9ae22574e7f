import { toProps } from '../fields/index.tsx';
import type { Property } from '../model.ts';
import type { AuthType } from './auth-type.ts';

export const secretText: AuthType<'SECRET_TEXT'> = ({ displayName, description, type }) => {
  const fields: Property[] = [{ type, key: 'secret_text', displayName, required: true }];
  return {
    type,
    displayName,
    description,
    hint: 'hint.secret-text',
    fields,
    serialize: (values) => ({ type, secret_text: String(toProps(fields, values).secret_text) }),
  };
};
