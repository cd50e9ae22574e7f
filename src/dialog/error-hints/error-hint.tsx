import { tErrorHints as t } from '../../i18n/error-hints.ts';
import type { ShownProblem } from '../state.ts';
import { likelyCause } from './likely-cause.ts';

type ErrorHintProps = {
  problem: ShownProblem;
  app: string;
  isUnresolved: boolean;
};

/** What has probably caused the problem, and whether something was saved all the same. */
export function ErrorHint({ problem, app, isUnresolved }: ErrorHintProps) {
  const { code, detail } = problem;
  const cause = likelyCause(code, detail);
  // A problem of the sign-in has a text of its own, which says so.
  const isRefused = !isUnresolved && !('text' in problem);
  return (
    <>
      {cause && <p class="alert-detail">{t(cause, { app })}</p>}
      {isUnresolved && <p class="alert-detail">{t('maybe-saved')}</p>}
      {isRefused && <p class="alert-detail">{t('not-saved')}</p>}
    </>
  );
}
