import { toProps } from '../fields/index.tsx';
import type { AuthOf, AuthTypeOf } from './auth-type.ts';

export const customAuth: AuthTypeOf<AuthOf<'CUSTOM_AUTH'>> = {
  fields: ({ props }) => props,
  value: ({ props }, values) => ({ type: 'CUSTOM_AUTH', props: toProps(props, values) }),
};
