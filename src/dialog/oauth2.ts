/**
 * One lazy chunk: OAuth2, and the choice between several auth methods. Other lazy chunks import from here and not from
 * the modules behind it: shared modules would become another chunk, which costs one more round trip.
 */
export { createOAuth2 } from '../backends/activepieces/oauth2.ts';
export { tOAuth2 } from '../i18n/oauth2.ts';
export { MethodList } from './auth-methods/method-list.tsx';
export { OpenMethodListButton } from './auth-methods/open-method-list-button.tsx';
export { authorize } from './authorize.ts';
export { Authorizing } from './oauth2/authorizing.tsx';
export { oauth2MethodsOf } from './oauth2/oauth2-methods-of.ts';
export { signInLabel } from './oauth2/sign-in-label.ts';
export { startAttempt } from './oauth2/start-attempt.ts';
