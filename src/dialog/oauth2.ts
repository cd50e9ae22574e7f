/**
 * One lazy chunk: OAuth2, and the choice between several auth methods. Other lazy chunks import from here and not from
 * the modules behind it: shared modules would become another chunk, which costs one more round trip.
 */
export { createOAuth2 } from '../backends/activepieces/oauth2.ts';
export { CLOSE_HASH } from '../oauth2/close-hash.ts';
export { openSignInPopup, openWaitingPopup } from '../oauth2/popup.ts';
export { MethodList } from './auth-methods/method-list.tsx';
export { OpenMethodListButton } from './auth-methods/open-method-list-button.tsx';
export { Authorizing } from './oauth2/authorizing.tsx';
export { explainFailedClaim } from './oauth2/explain-failed-claim.ts';
export { OAuth2Fields } from './oauth2/oauth2-fields.tsx';
export { oauth2MethodsOf } from './oauth2/oauth2-methods.ts';
export { SignInProgress } from './oauth2/sign-in-progress.tsx';
export { startAuthorization } from './oauth2/start-authorization.ts';
export { submitLabel } from './oauth2/submit-label.ts';
