import type { AuthorizationProgress } from '../auth-types/index.ts';
import type { Problem } from '../backends/problem.ts';
import type { AuthorizationProblemCode, ProblemCode } from '../errors.ts';
import type { ConnectionResult } from '../model/connection.ts';
import type { Piece } from '../model/piece.ts';
import type { Form } from './form.ts';

export type Screen =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: LoadFailure }
  /** The sign-in has failed after the form was shown, which Try again brings back. */
  | { kind: 'failed'; failure: LoadFailure; form: Form }
  | { kind: 'form'; form: Form; confirmingDiscard: boolean; problem?: ShownProblem; isRevised?: boolean | undefined }
  | { kind: 'selecting_method'; form: Form }
  | { kind: 'authorizing'; form: Form; progress: AuthorizationProgress }
  | { kind: 'saving'; form: Form; later: boolean; slow: boolean }
  | { kind: 'saved'; form: Form; later: boolean; connection: ConnectionResult }
  /** Finds out whether an unresolved save has succeeded, then closes. */
  | { kind: 'closing'; form: Form; slow: boolean }
  | { kind: 'closed' };

/** A backend's problem, whose text depends on its code, or one of a lazy chunk, with its own text. */
export type ShownProblem = Problem | { code: ProblemCode | AuthorizationProblemCode; text: string; detail?: string };

/** Why there is no form. */
export type LoadFailure = { kind: 'problem'; problem: Problem } | { kind: 'unsupported'; piece: Piece; type: string };
