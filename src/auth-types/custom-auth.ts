import { toProps } from '../fields/index.tsx';
import type { AuthType } from './auth-type.ts';

export const customAuth: AuthType<'CUSTOM_AUTH'> = ({ type, displayName, description, props }) => ({
  type,
  displayName,
  description,
  fields: props,
  serialize: (values) => ({ type, props: toProps(props, values) }),
});
