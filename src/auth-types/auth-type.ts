import type { AuthSpec } from '../model/piece.ts';
import type { AuthMethod } from './auth-method.ts';

/** A connection type: makes a method of an auth. One file each; `index.ts` is the registry. */
export type AuthTypeOf<Spec extends AuthSpec> = (auth: Spec) => AuthMethod;

/** The auth types that have exactly one method, and are part of the first load. */
export type SimpleAuth = Exclude<AuthSpec, { type: 'UNSUPPORTED' | 'OAUTH2' }>;

export type AuthType<T extends SimpleAuth['type']> = AuthTypeOf<Extract<SimpleAuth, { type: T }>>;
