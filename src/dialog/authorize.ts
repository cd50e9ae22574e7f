import type { AuthMethod, AuthorizationAttempt } from '../auth-types/index.ts';
import type { DialogContext } from './dialog.ts';
import { type Form, toUpsertRequest } from './form.ts';
import { reportEvent } from './report-to-host.ts';
import type { ShownProblem } from './state.ts';
import { maskSecrets, toProblem } from './to-problem.ts';

type AuthorizeOptions = {
  signIn: NonNullable<AuthMethod['authorize']>;
  onAuthorized: () => void;
};

/** Synchronous up to window.open(), which needs the user activation. */
export function authorize(
  form: Form,
  { signIn, onAuthorized }: AuthorizeOptions,
  { host, send }: DialogContext,
): AuthorizationAttempt | undefined {
  const end = (problem: ShownProblem | undefined) => {
    send({ type: 'authorization_ended', problem: problem && maskSecrets(problem, form) });
    if (problem) reportEvent(host, { type: 'authorization_failed', reason: problem.code });
  };
  const attempt = signIn({
    app: form.piece.displayName,
    values: form.values,
    toRequest: () => toUpsertRequest(form, false),
    onProgress: (progress) => send({ type: 'authorizing', progress }),
    onAuthorized(authorization) {
      send({ type: 'authorized', authorization });
      reportEvent(host, { type: 'authorized' });
      onAuthorized();
    },
    onEnded: end,
    onFailed: (error) => end(toProblem(error)),
  });
  if (attempt) reportEvent(host, { type: 'authorizing' });
  return attempt;
}
