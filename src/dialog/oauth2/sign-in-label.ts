import type { SubmitContext } from '../../auth-types/index.ts';
import { tCommon } from '../../i18n/index.ts';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';

/** Raised before the provider's window opened: the next attempt is not a second sign-in. */
const RAISED_BEFORE_SIGN_IN = ['invalid_address', 'insecure_page'];

/** The submit button of a method where the user signs in. */
export function signInLabel({ app, isAuthorized, problemCode }: SubmitContext): string {
  if (isAuthorized) return tCommon('save');
  const isRetry = problemCode !== undefined && !RAISED_BEFORE_SIGN_IN.includes(problemCode);
  return isRetry ? t('sign-in-again') : t('continue', { app });
}
