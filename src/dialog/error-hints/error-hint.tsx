import { tErrorHints as t } from '../../i18n/error-hints.ts';
import type { ShownProblem } from '../screen.ts';
import { likelyCause } from './likely-cause.ts';

/** The rest of the chunk: what else is done with the message of a failure. */
export { readableDetail } from '../../backends/detail.ts';
export { explainProblem } from './local-network.ts';
export { postFailure } from './post-failure.ts';
export { secretsOf } from './secrets-of.ts';

type ErrorHintProps = {
  problem: ShownProblem;
  app: string;
  isUnresolved: boolean;
};

/** What has probably caused the problem, and whether something was saved all the same. */
export function ErrorHint({ problem, app, isUnresolved }: ErrorHintProps) {
  const { code, detail } = problem;
  const cause = likelyCause(code, detail);
  // A problem of the sign-in has a text of its own, which says so. Redeeming the code has nearly always failed for good.
  const isSignIn = 'text' in problem || code === 'claim_failed' || code === 'cloud_claim_failed';
  return (
    <>
      {cause && <p class="alert-detail">{t(cause, { app })}</p>}
      {!isSignIn && <p class="alert-detail">{t(isUnresolved ? 'maybe-saved' : 'not-saved')}</p>}
    </>
  );
}
