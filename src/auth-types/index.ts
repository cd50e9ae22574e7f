import { type FieldProblems, type Values, validateFields } from '../fields/index.tsx';
import type { AuthMethod } from './auth-method.ts';
import type { AuthType, AuthTypeOf, SimpleAuth } from './auth-type.ts';
import { basicAuth } from './basic-auth.ts';
import { customAuth } from './custom-auth.ts';
import { noAuth } from './no-auth.tsx';
import { oidc } from './oidc.ts';
import { secretText } from './secret-text.ts';

export type { AuthMethod, MethodFieldsProps, SubmitContext } from './auth-method.ts';
export type { SimpleAuth } from './auth-type.ts';
export type {
  AuthorizationAttempt,
  AuthorizationProgress,
  AuthorizeContext,
  SignInDeparture,
  SignInProblem,
  SignInTrip,
} from './authorization.ts';

/** A missing type is a compile error. */
const authTypes: { [T in SimpleAuth['type']]: AuthType<T> } = {
  SECRET_TEXT: secretText,
  BASIC_AUTH: basicAuth,
  CUSTOM_AUTH: customAuth,
  OIDC: oidc,
  NO_AUTH: noAuth,
};

export function authMethodOf(auth: SimpleAuth): AuthMethod {
  // TypeScript cannot correlate the entry with the auth; the type of the table guarantees it.
  const create = authTypes[auth.type] as AuthTypeOf<SimpleAuth>;
  return create(auth);
}

/** @param later the connection is saved without credentials */
export function validateMethod(method: AuthMethod, values: Values, later: boolean): FieldProblems {
  return method.validate?.(values, later) ?? (later ? {} : validateFields(method.fields, values));
}
