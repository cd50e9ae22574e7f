import type { Values } from '../fields/index.tsx';
import type { AuthSpec, AuthValue, Property } from '../model.ts';

/**
 * What the dialog needs of a connection type: its inputs, and the value of the upsert that they make. How an
 * input looks, starts and is checked is its field's business. OAuth2 makes several ways of one auth: oauth2.ts.
 */
export type AuthTypeOf<Spec extends AuthSpec> = {
  fields(spec: Spec): Property[];
  value(spec: Spec, values: Values): AuthValue;
};

/** The auth types whose form is all there is to them. */
export type SimpleAuth = Exclude<AuthSpec, { type: 'UNSUPPORTED' | 'OAUTH2' }>;

export type AuthOf<T extends SimpleAuth['type']> = Extract<SimpleAuth, { type: T }>;
