import { fieldsOf, type SupportedAuth } from '../auth-types/index.ts';
import type { Problem } from '../backends/problem.ts';
import { type FieldProblems, type FieldValue, initialValues, problemsOf, type Values } from '../fields/index.tsx';
import type { ExistingConnection, Piece } from '../model.ts';
import { checkName, type Name, renamed, withTaken } from './name.ts';

/** What the dialog shows. Each screen holds what it needs and no more. */
export type Screen =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: LoadFailure }
  | { kind: 'form'; form: Form; leaving: boolean; problem?: Problem }
  | { kind: 'saving'; form: Form; later: boolean; slow: boolean }
  | { kind: 'saved'; form: Form; later: boolean }
  | { kind: 'closed' };

/** Why there is no form. */
export type LoadFailure = { kind: 'problem'; problem: Problem } | { kind: 'unsupported'; piece: Piece; type: string };

export type Form = {
  piece: Piece;
  auth: SupportedAuth;
  /** Fixed when the form is made, so that saving twice never makes two connections. */
  externalId: string;
  existing: ExistingConnection | undefined;
  name: Name;
  values: Values;
  /** Shown under the inputs; empty until the first attempt to save. */
  problems: FieldProblems;
  /** The user has changed something. */
  dirty: boolean;
  /** How often Save was refused for `problems`: each time the focus goes to the first of them. */
  refusals: number;
};

export type Event =
  | { type: 'loaded'; form: Form }
  | { type: 'load_failed'; failure: LoadFailure }
  | { type: 'retried' }
  | { type: 'names_known'; taken: readonly string[] }
  | { type: 'changed'; key: string; value: FieldValue }
  | { type: 'renamed'; value: string }
  | { type: 'refused'; problems: FieldProblems; name: Name }
  | { type: 'submitted'; later: boolean }
  | { type: 'slow' }
  | { type: 'save_failed'; problem: Problem }
  | { type: 'save_cancelled' }
  | { type: 'saved' }
  | { type: 'leave_asked' }
  | { type: 'stayed' }
  | { type: 'closed' };

/** Pure. An event that the screen knows nothing of leaves it as it is. */
export function transition(screen: Screen, event: Event): Screen {
  if (event.type === 'closed') return { kind: 'closed' };
  switch (screen.kind) {
    case 'loading':
      if (event.type === 'loaded') return { kind: 'form', form: event.form, leaving: false };
      return event.type === 'load_failed' ? { kind: 'failed', failure: event.failure } : screen;
    case 'failed':
      return event.type === 'retried' ? { kind: 'loading' } : screen;
    case 'form':
      return inForm(screen, event);
    case 'saving':
      switch (event.type) {
        case 'slow':
          return { ...screen, slow: true };
        case 'save_failed':
          return { kind: 'form', form: screen.form, leaving: false, problem: event.problem };
        case 'save_cancelled':
          return { kind: 'form', form: screen.form, leaving: false };
        case 'saved':
          return { kind: 'saved', form: screen.form, later: screen.later };
        default:
          return screen;
      }
    default:
      return screen;
  }
}

function inForm(screen: Extract<Screen, { kind: 'form' }>, event: Event): Screen {
  const { form } = screen;
  switch (event.type) {
    case 'changed':
      return { ...screen, form: withValue(form, event.key, event.value) };
    case 'renamed':
      return { ...screen, form: { ...form, dirty: true, name: renamed(form.name, event.value) } };
    case 'names_known':
      return { ...screen, form: { ...form, name: withTaken(form.name, form.piece.displayName, event.taken) } };
    case 'refused':
      return { ...screen, form: { ...form, problems: event.problems, name: event.name, refusals: form.refusals + 1 } };
    case 'submitted':
      return { kind: 'saving', form, later: event.later, slow: false };
    case 'leave_asked':
      return { ...screen, leaving: true };
    case 'stayed':
      return { ...screen, leaving: false };
    default:
      return screen;
  }
}

/** A problem that is shown goes as soon as it is solved; a new one waits for the next attempt to save. */
function withValue(form: Form, key: string, value: FieldValue): Form {
  const values = { ...form.values, [key]: value };
  const still = problemsOf(fieldsOf(form.auth), values);
  const problems = Object.fromEntries(Object.entries(still).filter(([other]) => other in form.problems));
  return { ...form, values, problems, dirty: true };
}

type NewForm = Omit<Form, 'values' | 'problems' | 'dirty' | 'refusals'>;

export function newForm(form: NewForm): Form {
  return { ...form, values: initialValues(fieldsOf(form.auth)), problems: {}, dirty: false, refusals: 0 };
}

/** What stands between the form and a save; undefined if nothing. */
export function checkForm(form: Form): { problems: FieldProblems; name: Name } | undefined {
  const problems = problemsOf(fieldsOf(form.auth), form.values);
  const name = checkName(form.name);
  const clean = Object.keys(problems).length === 0 && (name.kind === 'given' || name.problem === undefined);
  return clean ? undefined : { problems, name };
}
