import type { AuthorizationProgress } from '../auth-types/index.ts';
import { unknownOutcome } from '../backends/problem.ts';
import type { FieldProblems, FieldValue } from '../fields/index.tsx';
import type { ConnectionResult } from '../model/connection.ts';
import type { Authorization } from '../model/oauth2.ts';
import type { CreationTrace } from '../model/upsert-request.ts';
import { type Form, withoutAuthorization, withValue } from './form.ts';
import { type Name, withName, withTakenNames } from './name.ts';
import type { LoadFailure, Screen, ShownProblem } from './screen.ts';

export type DialogEvent =
  /** `isRevised`: it differs from the provisional one, so that the user has to look at it before it is saved. */
  | { type: 'loaded'; form: Form; isRevised?: boolean | undefined }
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
  | { type: 'closing' }
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
  if (event.type === 'closing' && 'form' in screen) return { kind: 'closing', form: screen.form, slow: false };
  if ('form' in screen && screen.form.isProvisional) {
    if (event.type === 'load_failed') return { kind: 'failed', failure: event.failure, form: screen.form };
    if (event.type === 'loaded' && !event.form.isProvisional) {
      const { form, isRevised } = event;
      if (screen.kind === 'form') return { ...screen, form, isRevised };
      return isRevised && screen.kind === 'saving' ? { ...toForm(form), isRevised } : { ...screen, form };
    }
  }
  switch (screen.kind) {
    case 'loading':
      if (event.type === 'loaded') return toForm(event.form);
      return event.type === 'load_failed' ? { kind: 'failed', failure: event.failure } : screen;
    case 'failed':
      if (event.type !== 'retried') return screen;
      return 'form' in screen ? toForm(screen.form) : { kind: 'loading' };
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
    case 'closing':
      return saveTransition(screen, event);
    default:
      return screen;
  }
}

type FormScreen = Extract<Screen, { kind: 'form' }>;

function toForm(form: Form, problem?: ShownProblem): FormScreen {
  return { kind: 'form', form, confirmingDiscard: false, ...(problem && { problem }) };
}

function saveTransition(screen: Extract<Screen, { kind: 'saving' | 'closing' }>, event: DialogEvent): Screen {
  const { form } = screen;
  switch (event.type) {
    case 'slow':
      return { ...screen, slow: true };
    case 'creating':
      return { ...screen, form: { ...form, created: event.created } };
    case 'save_failed':
    case 'save_cancelled': {
      const problem = event.type === 'save_failed' ? event.problem : undefined;
      // A refusal says nothing about an earlier save, and only the app's is known to leave nothing that was created.
      const unresolvedSave = problem
        ? (unknownOutcome(problem.code) ??
          (form.created && problem.code !== 'rejected' ? 'answered' : form.unresolvedSave))
        : 'running';
      if (form.isProvisional) return toForm(form);
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

function formTransition(screen: FormScreen, event: DialogEvent): Screen {
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
