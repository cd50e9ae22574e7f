import { type AuthMethod, validateMethod } from '../auth-types/index.ts';
import { type FieldProblems, type FieldValue, initialValues, type Values } from '../fields/index.tsx';
import type { ExistingConnection } from '../model/connection.ts';
import type { Authorization } from '../model/oauth2.ts';
import type { Piece } from '../model/piece.ts';
import type { CreationTrace, UpsertRequest } from '../model/upsert-request.ts';
import type { SaveTrace } from '../protocol/recoverable-input.ts';
import { type Name, validateName } from './name.ts';

export type Form = {
  piece: Piece;
  /** Of the piece as everybody gets it. Nothing is saved before the signed-in user's own has come. */
  isProvisional?: boolean;
  /** At least one, the recommended one first. */
  methods: AuthMethod[];
  method: AuthMethod;
  /** Obtained but not saved. Discarded once it was sent, or if the input that it was requested with changes. */
  authorization: Authorization | undefined;
  /** Set once per form, so that saving twice never creates two connections. */
  externalId: string;
  /** Set by a save on a platform without external ids. */
  created?: CreationTrace | undefined;
  /** A save was sent whose outcome is not known: it may have succeeded, or may yet do so if it is still running. */
  unresolvedSave?: 'running' | 'answered' | undefined;
  /** How to find the connection of a save of an earlier dialog. */
  earlierSave?: SaveTrace;
  existing: ExistingConnection | undefined;
  name: Name;
  values: Values;
  /** The input of the methods that are not selected. */
  inputByMethod: ReadonlyMap<AuthMethod, Values>;
  /** Shown under the inputs; empty until the first attempt to save. */
  problems: FieldProblems;
  dirty: boolean;
  /** Shown above the form, e.g. that input was recovered. */
  notice?: string;
  /** Each increment moves the focus to the first of `problems`. */
  failedSubmits: number;
};

/** A code is valid once (RFC 6749 section 4.1.2), and after a failed save it may have been used. */
export function withoutAuthorization(form: Form): Form {
  return { ...form, authorization: undefined };
}

/** Problems that are shown disappear once solved; new ones wait for the next attempt to save. */
export function withValue(form: Form, path: string, value: FieldValue): Form {
  const values = { ...form.values, [path]: value };
  const still = validateMethod(form.method, values, false);
  const problems = Object.fromEntries(Object.entries(still).filter(([path]) => Object.hasOwn(form.problems, path)));
  return { ...withoutAuthorization(form), values, problems, dirty: true };
}

type NewForm = Omit<Form, 'authorization' | 'values' | 'inputByMethod' | 'problems' | 'dirty' | 'failedSubmits'>;

export function newForm(form: NewForm): Form {
  const values = initialValues(form.method.fields);
  return {
    ...form,
    authorization: undefined,
    values,
    inputByMethod: new Map(),
    problems: {},
    dirty: false,
    failedSubmits: 0,
  };
}

export function nameOf({ displayName, externalId }: ExistingConnection): string {
  return displayName || externalId;
}

export function toUpsertRequest(
  { piece, method, externalId, existing, created, name, values, authorization }: Form,
  later: boolean,
): UpsertRequest {
  const value = later ? undefined : method.serialize(values, authorization);
  return {
    externalId,
    displayName: name.value.trim(),
    piece,
    ...(existing && { existingId: existing.id }),
    ...(created && { created }),
    ...(value && { value }),
  };
}

/**
 * Undefined if the form is valid.
 * @param later the connection is saved without credentials
 */
export function validateForm(form: Form, later: boolean): { problems: FieldProblems; name: Name } | undefined {
  const problems = validateMethod(form.method, form.values, later);
  const name = validateName(form.name);
  const clean = Object.keys(problems).length === 0 && (name.kind === 'given' || name.problem === undefined);
  return clean ? undefined : { problems, name };
}
