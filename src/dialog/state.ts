import type { Problem } from '../backends/problem.ts';
import type { FieldProblems, FieldValue } from '../fields/index.tsx';
import type { Authorization, Piece } from '../model.ts';
import type { Progress } from '../oauth2/news.ts';
import { type Form, withoutAuthorization, withValue } from './form.ts';
import { type Name, renamed, withTaken } from './name.ts';

/** What the dialog shows. Each screen holds what it needs and no more. */
export type Screen =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: LoadFailure }
  | { kind: 'form'; form: Form; leaving: boolean; problem?: ShownProblem }
  | { kind: 'choosing'; form: Form }
  /** The user is in the provider's window. */
  | { kind: 'authorizing'; form: Form; progress: Progress }
  | { kind: 'saving'; form: Form; later: boolean; slow: boolean }
  | { kind: 'saved'; form: Form; later: boolean }
  | { kind: 'closed' };

/** A backend's, in the words for its code; or one of a lazy part, which brings its own. */
export type ShownProblem = Problem | { code: string; text: string; detail?: string };

/** Why there is no form. */
export type LoadFailure = { kind: 'problem'; problem: Problem } | { kind: 'unsupported'; piece: Piece; type: string };

export type Event =
  | { type: 'loaded'; form: Form }
  | { type: 'load_failed'; failure: LoadFailure }
  | { type: 'retried' }
  | { type: 'names_known'; taken: readonly string[] }
  | { type: 'changed'; key: string; value: FieldValue }
  | { type: 'renamed'; value: string }
  | { type: 'refused'; problems: FieldProblems; name: Name }
  | { type: 'choice_asked' }
  | { type: 'chosen'; form: Form }
  | { type: 'authorizing'; progress: Progress }
  | { type: 'authorized'; authorization: Authorization }
  | { type: 'authorization_ended'; problem: ShownProblem | undefined }
  | { type: 'submitted'; later: boolean }
  | { type: 'slow' }
  | { type: 'save_failed'; problem: ShownProblem }
  | { type: 'save_cancelled' }
  | { type: 'saved' }
  | { type: 'leave_asked' }
  | { type: 'stayed' }
  | { type: 'closed' };

/** Pure. An event that the screen knows nothing of leaves it as it is. */
export function transition(screen: Screen, event: Event): Screen {
  if (event.type === 'closed') return { kind: 'closed' };
  if (event.type === 'names_known' && 'form' in screen) {
    const { form } = screen;
    return { ...screen, form: { ...form, name: withTaken(form.name, form.piece.displayName, event.taken) } };
  }
  switch (screen.kind) {
    case 'loading':
      if (event.type === 'loaded') return toForm(event.form);
      return event.type === 'load_failed' ? { kind: 'failed', failure: event.failure } : screen;
    case 'failed':
      return event.type === 'retried' ? { kind: 'loading' } : screen;
    case 'form':
      return inForm(screen, event);
    case 'choosing':
      if (event.type === 'chosen') return toForm(event.form);
      return event.type === 'stayed' ? toForm(screen.form) : screen;
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
      switch (event.type) {
        case 'slow':
          return { ...screen, slow: true };
        case 'save_failed':
          return toForm(withoutAuthorization(screen.form), event.problem);
        case 'save_cancelled':
          return toForm(withoutAuthorization(screen.form));
        case 'saved':
          return { kind: 'saved', form: screen.form, later: screen.later };
        default:
          return screen;
      }
    default:
      return screen;
  }
}

function toForm(form: Form, problem?: ShownProblem): Screen {
  return { kind: 'form', form, leaving: false, ...(problem && { problem }) };
}

function inForm(screen: Extract<Screen, { kind: 'form' }>, event: Event): Screen {
  const { form } = screen;
  switch (event.type) {
    case 'changed':
      return { ...screen, form: withValue(form, event.key, event.value) };
    case 'renamed':
      return { ...screen, form: { ...form, dirty: true, name: renamed(form.name, event.value) } };
    case 'refused':
      return { ...screen, form: { ...form, problems: event.problems, name: event.name, refusals: form.refusals + 1 } };
    case 'choice_asked':
      return { kind: 'choosing', form };
    case 'authorizing':
      return { kind: 'authorizing', form, progress: event.progress };
    case 'authorization_ended':
      return toForm(form, event.problem);
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
