import type { FieldSpec } from '../field-model.ts';
import { toProps } from '../fields/index.tsx';
import type { AuthType } from './auth-type.ts';

/** Pieces often use the second field for an API key: its label decides whether it is trimmed. */
export const basicAuth: AuthType<'BASIC_AUTH'> = ({ type, displayName, description, ...labels }) => {
  const fields: FieldSpec[] = [
    { type: 'TEXT', key: 'username', required: true, emptyValue: '', ...labels.username },
    { type: 'SECRET', key: 'password', required: true, emptyValue: '', ...labels.password },
  ];
  return {
    type,
    displayName,
    description,
    fields,
    serialize(values) {
      const { username, password } = toProps(fields, values);
      return { type, username: String(username), password: String(password) };
    },
  };
};
