import type { Values } from '../fields/index.tsx';
import type { AuthSpec, AuthValue, Property } from '../model.ts';

/**
 * What the dialog needs of a connection type: its inputs, and the value of the upsert that they make. How an
 * input looks, starts and is checked is its field's business.
 */
export type AuthTypeOf<Spec extends AuthSpec> = {
  fields(spec: Spec): Property[];
  value(spec: Spec, values: Values): AuthValue;
};

/** The auth types that have a form. */
export type SupportedAuth = Exclude<AuthSpec, { type: 'UNSUPPORTED' }>;

export type AuthOf<T extends SupportedAuth['type']> = Extract<SupportedAuth, { type: T }>;
