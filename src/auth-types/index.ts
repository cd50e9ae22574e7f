import type { AuthOf, AuthTypeOf, SimpleAuth } from './auth-type.ts';
import { basicAuth } from './basic-auth.ts';
import { customAuth } from './custom-auth.ts';
import { noAuth } from './no-auth.ts';
import { oidc } from './oidc.ts';
import { secretText } from './secret-text.ts';
import type { Way } from './way.ts';

export type { SimpleAuth } from './auth-type.ts';
export { needsConsent, type OAuth2Way, type Way } from './way.ts';

/** A type that is missing here is a compile error. */
const types: { [T in SimpleAuth['type']]: AuthTypeOf<AuthOf<T>> } = {
  SECRET_TEXT: secretText,
  BASIC_AUTH: basicAuth,
  CUSTOM_AUTH: customAuth,
  OIDC: oidc,
  NO_AUTH: noAuth,
};

/** The way of an auth that has only one. */
export function wayOf(auth: SimpleAuth): Way {
  // The table's type guarantees that each gets its own spec only; TypeScript cannot follow that.
  const { fields, value } = types[auth.type] as unknown as AuthTypeOf<SimpleAuth>;
  return {
    type: auth.type,
    auth,
    description: auth.description,
    fields: fields(auth),
    value: (values) => value(auth, values),
    consent: 'requiresSignIn' in auth ? auth.requiresSignIn : false,
  };
}
