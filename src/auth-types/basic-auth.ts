import { toProps } from '../fields/index.tsx';
import type { Property } from '../model.ts';
import type { AuthType } from './auth-type.ts';

/** Pieces often use the second field for an API key: its label decides whether it is trimmed. */
export const basicAuth: AuthType<'BASIC_AUTH'> = ({ type, displayName, description, ...labels }) => {
  const fields: Property[] = [
    { type: 'SHORT_TEXT', key: 'username', required: true, ...labels.username },
    { type: 'SECRET_TEXT', key: 'password', required: true, ...labels.password },
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
