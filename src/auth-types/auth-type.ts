import type { FieldSpec } from '../field-model.ts';
import type { Values } from '../fields/index.tsx';
import type { AuthSpec, AuthValue } from '../model.ts';

/**
 * A connection type: its fields, and the value of the upsert made of them. Rendering, initial values and validation
 * belong to the field types. OAuth2 has several methods per auth: oauth2.ts.
 */
export type AuthTypeOf<Spec extends AuthSpec> = {
  fields(spec: Spec): FieldSpec[];
  value(spec: Spec, values: Values): AuthValue;
};

/** The auth types that have exactly one method. */
export type SimpleAuth = Exclude<AuthSpec, { type: 'UNSUPPORTED' | 'OAUTH2' }>;

export type AuthOf<T extends SimpleAuth['type']> = Extract<SimpleAuth, { type: T }>;
