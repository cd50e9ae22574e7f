export { readableDetail } from '../../backends/detail.ts';

import { tErrorHints as t } from '../../i18n/error-hints.ts';
import { likelyCause } from './likely-cause.ts';

export { secretsOf } from './secrets-of.ts';

type ErrorHintProps = {
  code: string;
  detail: string | undefined;
  app: string;
};

export function ErrorHint({ code, detail, app }: ErrorHintProps) {
  const cause = likelyCause(code, detail);
  return cause ? <p class="alert-detail">{t(cause, { app })}</p> : null;
}
