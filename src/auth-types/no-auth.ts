import type { AuthOf, AuthTypeOf } from './auth-type.ts';

/** Nothing to ask; the dialog confirms, so that the user knows what happened. */
export const noAuth: AuthTypeOf<AuthOf<'NO_AUTH'>> = {
  fields: () => [],
  value: () => ({ type: 'NO_AUTH' }),
};
