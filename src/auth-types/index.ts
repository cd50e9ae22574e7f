import type { Values } from '../fields/index.tsx';
import type { AuthSpec, AuthValue, Property } from '../model.ts';
import type { AuthOf, AuthTypeOf, SupportedAuth } from './auth-type.ts';
import { basicAuth } from './basic-auth.ts';
import { customAuth } from './custom-auth.ts';
import { noAuth } from './no-auth.ts';
import { oidc } from './oidc.ts';
import { secretText } from './secret-text.ts';

export type { SupportedAuth } from './auth-type.ts';

/** A type that is missing here is a compile error. */
const types: { [T in SupportedAuth['type']]: AuthTypeOf<AuthOf<T>> } = {
  SECRET_TEXT: secretText,
  BASIC_AUTH: basicAuth,
  CUSTOM_AUTH: customAuth,
  OIDC: oidc,
  NO_AUTH: noAuth,
};

export function isSupported(spec: AuthSpec): spec is SupportedAuth {
  return spec.type !== 'UNSUPPORTED';
}

/** The table's type guarantees that each gets its own spec only; TypeScript cannot follow that. */
function typeOf(spec: SupportedAuth): AuthTypeOf<SupportedAuth> {
  return types[spec.type] as unknown as AuthTypeOf<SupportedAuth>;
}

export function fieldsOf(spec: SupportedAuth): Property[] {
  return typeOf(spec).fields(spec);
}

export function authValue(spec: SupportedAuth, values: Values): AuthValue {
  return typeOf(spec).value(spec, values);
}
