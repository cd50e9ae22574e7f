import { toProps } from '../fields/index.tsx';
import type { AuthType } from './auth-type.ts';

export const customAuth: AuthType<'CUSTOM_AUTH'> = ({ type, displayName, description, props, requiresSignIn }) => ({
  type,
  displayName,
  description,
  fields: props,
  serialize: (values) =>
    // Nothing was asked for, so nothing is to be replaced: the platform signs the user in by itself.
    requiresSignIn && props.length === 0 ? { type: 'NO_AUTH' } : { type, props: toProps(props, values) },
});
