import { toProps } from '../fields/index.tsx';
import type { AuthType } from './auth-type.ts';

/** The instance requests the tokens itself, with the props of the form (contract 3.5). */
export const oidc: AuthType<'OIDC'> = ({ type, displayName, description, props }) => ({
  type,
  displayName,
  description,
  fields: props,
  serialize: (values) => ({ type, props: toProps(props, values) }),
});
