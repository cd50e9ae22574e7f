import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

export const customAuth: AuthTypeOf<AuthOf<'CUSTOM_AUTH'>> = {
  fields: ({ props }) => props,
  value: ({ props, requiresSignIn }, values) =>
    // Nothing was asked for, so nothing is to be replaced: the platform signs the user in by itself.
    requiresSignIn && props.length === 0 ? { type: 'NO_AUTH' } : { type: 'CUSTOM_AUTH', props: toProps(props, values) },
};
