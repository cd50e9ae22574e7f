import { requiresSignIn } from '../../auth-types/index.ts';
import { tCommon } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { Screen } from '../state.ts';

/** Raised before the provider's window opened: the next attempt is not a second sign-in. */
const raisedBeforeSignIn = ['invalid_address', 'insecure_page'];

/** Undefined for the default label. */
export function submitLabel(screen: Extract<Screen, { kind: 'form' | 'saving' }>): string | undefined {
  const { form } = screen;
  if (!requiresSignIn(form.method)) return undefined;
  if (form.authorization) return tCommon('save');
  const isRetry = 'problem' in screen && screen.problem && !raisedBeforeSignIn.includes(screen.problem.code);
  return isRetry ? t('sign-in-again') : t('continue', { app: form.piece.displayName });
}
