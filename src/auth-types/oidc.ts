import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

/** The instance requests the tokens itself, with the props of the form (contract 3.5). */
export const oidc: AuthTypeOf<AuthOf<'OIDC'>> = {
  fields: ({ props }) => props,
  value: ({ props }, values) => ({ type: 'OIDC', props: toProps(props, values) }),
};
