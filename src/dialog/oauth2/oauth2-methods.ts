import type { AuthMethod } from '../../auth-types/index.ts';
import { type OAuth2Spec, oauth2Methods } from '../../auth-types/oauth2.ts';
import type { OAuth2Setup } from '../../model.ts';

/** @param redirectUrl configured by the host page, for the user's own app */
export function oauth2MethodsOf(auth: OAuth2Spec, setup: OAuth2Setup, redirectUrl: string | undefined): AuthMethod[] {
  if (redirectUrl === undefined || !URL.canParse(redirectUrl, location.href)) return oauth2Methods(auth, setup);
  const uri = new URL(redirectUrl, location.href).href;
  // Our own redirect page is next to the dialog, and always returns the state.
  const own = uri === new URL('redirect.html', location.href).href;
  return oauth2Methods(auth, setup, { uri, encoded: false, own });
}
