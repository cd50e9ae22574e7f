import { tErrorHints as t } from '../../i18n/error-hints.ts';
import { likelyCause } from './likely-cause.ts';

type ErrorHintProps = {
  /** Of the problem. */
  code: string;
  detail: string | undefined;
  app: string;
};

/** Below what an app said: what it probably means, and what to do about it. */
export function ErrorHint({ code, detail, app }: ErrorHintProps) {
  const cause = likelyCause(code, detail);
  return cause ? <p class="alert-detail">{t(cause, { app })}</p> : null;
}
