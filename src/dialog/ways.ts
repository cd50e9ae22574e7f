/**
 * Everything that only OAuth2 needs, and the choice between several ways to connect, as one lazy chunk: a form for an
 * API key never loads it. Other lazy chunks import from here and not from the files behind it: what two of them share
 * would else become a chunk of its own, and one round trip more.
 */
export { createOAuth2, toOAuth2 } from '../backends/activepieces/oauth2.ts';
export { exitHash } from '../oauth2/exit.ts';
export { openPopup, openWaitingPopup } from '../oauth2/popup.ts';
export { AnotherWay } from './choosing/another-way.tsx';
export { Choosing } from './choosing/choosing.tsx';
export { askConsent, type Consent } from './oauth2/ask-consent.ts';
export { Authorizing } from './oauth2/authorizing.tsx';
export { explain } from './oauth2/explain.ts';
export { Fields } from './oauth2/fields.tsx';
export { ProgressHead } from './oauth2/progress-head.tsx';
export { submitLabel } from './oauth2/submit-label.ts';
export { waysOf } from './oauth2/ways.ts';
