import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

/** Pieces often use the second field for an API key: its label decides whether it is trimmed. */
export const basicAuth: AuthTypeOf<AuthOf<'BASIC_AUTH'>> = {
  fields: ({ username, password }) => [
    { type: 'TEXT', key: 'username', required: true, emptyValue: '', ...username },
    { type: 'SECRET', key: 'password', required: true, emptyValue: '', ...password },
  ],
  value(spec, values) {
    const { username, password } = toProps(basicAuth.fields(spec), values);
    return { type: 'BASIC_AUTH', username: String(username), password: String(password) };
  },
};
