import type { AuthMethod } from '../auth-types/index.ts';
import { type FieldProblems, type FieldValue, initialValues, type Values, validateFields } from '../fields/index.tsx';
import type { Authorization, ExistingConnection, Piece, UpsertRequest } from '../model.ts';
import { type Name, validateName } from './name.ts';

/** What the user fills in, and how it changes. */
export type Form = {
  piece: Piece;
  /** At least one, the recommended one first; `way` is the one that is shown. */
  methods: AuthMethod[];
  method: AuthMethod;
  /** The provider has agreed, and nothing is saved yet. Void once it was sent, or if what it was given for changes. */
  authorization: Authorization | undefined;
  /** Fixed when the form is made, so that saving twice never makes two connections. */
  externalId: string;
  existing: ExistingConnection | undefined;
  name: Name;
  values: Values;
  /** What was typed in ways that the user has left. */
  inputByMethod: ReadonlyMap<AuthMethod, Values>;
  /** Shown under the inputs; empty until the first attempt to save. */
  problems: FieldProblems;
  /** The user has changed something. */
  dirty: boolean;
  /** A word above the form, about how it came to be filled in. */
  notice?: string;
  /** How often Save was refused for `problems`: each time the focus goes to the first of them. */
  failedSubmits: number;
};

/** A code is used once: whether it was, nobody can tell after a save that failed. */
export function withoutAuthorization(form: Form): Form {
  return { ...form, authorization: undefined };
}

/** A problem that is shown goes as soon as it is solved; a new one waits for the next attempt to save. */
export function withValue(form: Form, key: string, value: FieldValue): Form {
  const values = { ...form.values, [key]: value };
  const still = validateFields(form.method.fields, values);
  const problems = Object.fromEntries(Object.entries(still).filter(([other]) => other in form.problems));
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

/** What is saved. */
export function toUpsertRequest(
  { piece, method, externalId, name, values, authorization }: Form,
  later: boolean,
): UpsertRequest {
  const value = later ? undefined : method.value(values, authorization);
  return { externalId, displayName: name.value.trim(), piece, ...(value && { value }) };
}

/** What stands between the form and a save; undefined if nothing. */
export function validateForm(form: Form): { problems: FieldProblems; name: Name } | undefined {
  const problems = validateFields(form.method.fields, form.values);
  const name = validateName(form.name);
  const clean = Object.keys(problems).length === 0 && (name.kind === 'given' || name.problem === undefined);
  return clean ? undefined : { problems, name };
}
