import type { AuthMethod, AuthorizationAttempt, SignInProblem } from '../auth-types/index.ts';
import type { BackendProblem } from '../backends/problem.ts';
import type { DialogContext } from './dialog.ts';
import { type Form, toUpsertRequest } from './form.ts';
import { reportEvent } from './report-to-host.ts';
import type { ShownProblem } from './screen.ts';
import { toBackendProblem, toReadableDetail } from './to-problem.ts';

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
  let leftByUser = false;
  /** Of the user, each in another window. What ended an earlier one does not end the next. */
  let restarts = 0;
  const show = (problem: ShownProblem | undefined) => {
    if (leftByUser) return;
    send({ type: 'authorization_ended', problem });
    if (problem) reportEvent(host, { type: 'authorization_failed', reason: problem.code });
  };
  const end = (problem: BackendProblem | SignInProblem | undefined) => {
    if (!problem) return show(undefined);
    const { detail: raw, ...shown } = problem;
    if (raw === undefined) return show(shown);
    const ended = restarts;
    void toReadableDetail(raw, form).then((detail) => {
      if (restarts === ended) show(detail === undefined ? shown : { ...shown, detail });
    });
  };
  const attempt = signIn({
    trip: host.trip,
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
    onFailed: (error) => end(toBackendProblem(error)),
  });
  if (!attempt) return undefined;
  reportEvent(host, { type: 'authorizing' });
  return {
    ...attempt,
    restart() {
      restarts += 1;
      attempt.restart();
    },
    end() {
      leftByUser = true;
      attempt.end();
    },
  };
}
