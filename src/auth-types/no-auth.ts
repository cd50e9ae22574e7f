import type { AuthOf, AuthTypeOf } from './auth-type.ts';

/** The form is empty, so that the user still confirms the connection. */
export const noAuth: AuthTypeOf<AuthOf<'NO_AUTH'>> = {
  fields: () => [],
  value: () => ({ type: 'NO_AUTH' }),
};
