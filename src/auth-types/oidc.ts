import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

/** A form like CUSTOM_AUTH's: the instance itself signs in with what it says (contract 3.5). */
export const oidc: AuthTypeOf<AuthOf<'OIDC'>> = {
  fields: ({ props }) => props,
  value: ({ props }, values) => ({ type: 'OIDC', props: toProps(props, values) }),
};
