import type { AuthorizationProgress } from '../auth-types/index.ts';
import { type Problem, unknownOutcome } from '../backends/problem.ts';
import type { AuthorizationProblemCode, ProblemCode } from '../errors.ts';
import type { FieldProblems, FieldValue } from '../fields/index.tsx';
import type { Authorization, ConnectionResult, CreationTrace, Piece } from '../model.ts';
import { type Form, withoutAuthorization, withValue } from './form.ts';
import { type Name, withName, withTakenNames } from './name.ts';

export type Screen =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: LoadFailure }
  | { kind: 'form'; form: Form; confirmingDiscard: boolean; problem?: ShownProblem }
  | { kind: 'selecting_method'; form: Form }
  | { kind: 'authorizing'; form: Form; progress: AuthorizationProgress }
  | { kind: 'saving'; form: Form; later: boolean; slow: boolean }
  | { kind: 'saved'; form: Form; later: boolean; connection: ConnectionResult }
  /** Finds out whether an unresolved save has succeeded, then closes. */
  | { kind: 'leaving'; form: Form; slow: boolean }
  | { kind: 'closed' };

/** A backend's problem, whose text depends on its code, or one of a lazy chunk, with its own text. */
export type ShownProblem = Problem | { code: ProblemCode | AuthorizationProblemCode; text: string; detail?: string };

/** Why there is no form. */
export type LoadFailure = { kind: 'problem'; problem: Problem } | { kind: 'unsupported'; piece: Piece; type: string };

export type DialogEvent =
  | { type: 'loaded'; form: Form }
  | { type: 'load_failed'; failure: LoadFailure }
  | { type: 'retried' }
  | { type: 'names_known'; taken: readonly string[] }
  | { type: 'changed'; key: string; value: FieldValue }
  | { type: 'renamed'; value: string }
  | { type: 'invalid'; problems: FieldProblems; name: Name }
  | { type: 'method_list_opened' }
  | { type: 'method_selected'; form: Form }
  | { type: 'authorizing'; progress: AuthorizationProgress }
  | { type: 'authorized'; authorization: Authorization }
  | { type: 'authorization_ended'; problem: ShownProblem | undefined }
  | { type: 'submitted'; later: boolean }
  | { type: 'slow' }
  | { type: 'creating'; created: CreationTrace }
  | { type: 'save_failed'; problem: ShownProblem }
  | { type: 'save_cancelled' }
  | { type: 'saved'; connection: ConnectionResult }
  | { type: 'leaving' }
  | { type: 'save_resolved' }
  | { type: 'discard_requested' }
  | { type: 'editing_resumed' }
  | { type: 'closed' };

/** Pure. Events that do not apply to the screen are ignored. */
export function transition(screen: Screen, event: DialogEvent): Screen {
  if (event.type === 'closed') return { kind: 'closed' };
  if (event.type === 'names_known' && 'form' in screen) {
    const { form } = screen;
    return { ...screen, form: { ...form, name: withTakenNames(form.name, form.piece.displayName, event.taken) } };
  }
  if (event.type === 'leaving' && 'form' in screen) return { kind: 'leaving', form: screen.form, slow: false };
  switch (screen.kind) {
    case 'loading':
      if (event.type === 'loaded') return toForm(event.form);
      return event.type === 'load_failed' ? { kind: 'failed', failure: event.failure } : screen;
    case 'failed':
      return event.type === 'retried' ? { kind: 'loading' } : screen;
    case 'form':
      return formTransition(screen, event);
    case 'selecting_method':
      if (event.type === 'method_selected') return toForm(event.form);
      return event.type === 'editing_resumed' ? toForm(screen.form) : screen;
    case 'authorizing':
      switch (event.type) {
        case 'authorizing':
          return { ...screen, progress: event.progress };
        case 'authorized':
          return toForm({ ...screen.form, authorization: event.authorization, dirty: true });
        case 'authorization_ended':
          return toForm(screen.form, event.problem);
        default:
          return screen;
      }
    case 'saving':
    case 'leaving':
      return saveTransition(screen, event);
    default:
      return screen;
  }
}

function toForm(form: Form, problem?: ShownProblem): Screen {
  return { kind: 'form', form, confirmingDiscard: false, ...(problem && { problem }) };
}

function saveTransition(screen: Extract<Screen, { kind: 'saving' | 'leaving' }>, event: DialogEvent): Screen {
  const { form } = screen;
  switch (event.type) {
    case 'slow':
      return { ...screen, slow: true };
    case 'creating':
      return { ...screen, form: { ...form, created: event.created } };
    case 'save_failed':
    case 'save_cancelled': {
      const problem = event.type === 'save_failed' ? event.problem : undefined;
      // A refusal says nothing about an earlier save.
      const unresolvedSave = problem ? (unknownOutcome(problem.code) ?? form.unresolvedSave) : 'running';
      const unsaved = { ...withoutAuthorization(form), unresolvedSave };
      return screen.kind === 'saving' ? toForm(unsaved, problem) : { ...screen, form: unsaved };
    }
    case 'save_resolved':
    case 'saved': {
      const resolved = { ...form, unresolvedSave: undefined };
      return screen.kind === 'saving' && event.type === 'saved'
        ? { kind: 'saved', form: resolved, later: screen.later, connection: event.connection }
        : { ...screen, form: resolved };
    }
    default:
      return screen;
  }
}

function formTransition(screen: Extract<Screen, { kind: 'form' }>, event: DialogEvent): Screen {
  const { form } = screen;
  switch (event.type) {
    case 'changed':
      return { ...screen, form: withValue(form, event.key, event.value) };
    case 'renamed':
      return { ...screen, form: { ...form, dirty: true, name: withName(form.name, event.value) } };
    case 'invalid':
      return {
        ...screen,
        form: { ...form, problems: event.problems, name: event.name, failedSubmits: form.failedSubmits + 1 },
      };
    case 'method_list_opened':
      return { kind: 'selecting_method', form };
    case 'authorizing':
      return { kind: 'authorizing', form, progress: event.progress };
    case 'authorization_ended':
      return toForm(form, event.problem);
    case 'submitted':
      return { kind: 'saving', form, later: event.later, slow: false };
    case 'discard_requested':
      return { ...screen, confirmingDiscard: true };
    case 'editing_resumed':
      return { ...screen, confirmingDiscard: false };
    default:
      return screen;
  }
}
