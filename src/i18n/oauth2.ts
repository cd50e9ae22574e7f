import { texts as english } from './locales/en.json?group=oauth2';
import { translator } from './translator.ts';

/** Signing in with OAuth2. */
export const tOAuth2 = translator('oauth2', english);
