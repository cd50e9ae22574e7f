import { tErrorHints as t } from '../../i18n/error-hints.ts';
import { meaningOf } from './meaning-of.ts';

type MeaningProps = {
  /** Of the problem. */
  code: string;
  detail: string | undefined;
  app: string;
};

/** Below what an app said: what it probably means, and what to do about it. */
export function Meaning({ code, detail, app }: MeaningProps) {
  const meaning = meaningOf(code, detail);
  return meaning ? <p class="alert-detail">{t(meaning, { app })}</p> : null;
}
