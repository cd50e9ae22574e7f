import type { AuthMethod } from './auth-method.ts';
import type { AuthOf, AuthTypeOf, SimpleAuth } from './auth-type.ts';
import { basicAuth } from './basic-auth.ts';
import { customAuth } from './custom-auth.ts';
import { noAuth } from './no-auth.ts';
import { oidc } from './oidc.ts';
import { secretText } from './secret-text.ts';

export { type AuthMethod, type OAuth2Method, requiresSignIn } from './auth-method.ts';
export type { SimpleAuth } from './auth-type.ts';

/** A missing type is a compile error. */
const authTypes: { [T in SimpleAuth['type']]: AuthTypeOf<AuthOf<T>> } = {
  SECRET_TEXT: secretText,
  BASIC_AUTH: basicAuth,
  CUSTOM_AUTH: customAuth,
  OIDC: oidc,
  NO_AUTH: noAuth,
};

export function authMethodOf(auth: SimpleAuth): AuthMethod {
  // TypeScript cannot correlate the entry with the spec; the type of the table guarantees it.
  const { fields, value } = authTypes[auth.type] as unknown as AuthTypeOf<SimpleAuth>;
  return {
    type: auth.type,
    auth,
    description: auth.description,
    fields: fields(auth),
    value: (values) => value(auth, values),
    requiresSignIn: 'requiresSignIn' in auth ? auth.requiresSignIn : false,
  };
}
