import { texts as english } from './locales/en.json?group=oauth2';
import { translator } from './translator.ts';

/** The texts of signing in with a provider; they come with the chunk that needs them. */
export const tOAuth2 = translator('oauth2', english);
