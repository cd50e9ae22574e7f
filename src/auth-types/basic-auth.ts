import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

/** Pieces often use the second field for an API key: its label decides whether it is trimmed. */
export const basicAuth: AuthTypeOf<AuthOf<'BASIC_AUTH'>> = {
  fields: ({ username, password }) => [
    { type: 'SHORT_TEXT', key: 'username', required: true, ...username },
    { type: 'SECRET_TEXT', key: 'password', required: true, ...password },
  ],
  value(spec, values) {
    const { username, password } = toProps(basicAuth.fields(spec), values);
    return { type: 'BASIC_AUTH', username: String(username), password: String(password) };
  },
};
