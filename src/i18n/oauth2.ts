import { oauth2 } from './en/oauth2.ts';
import { translator } from './translator.ts';

/** The texts of signing in with a provider; they come with the chunk that needs them. */
export const tOAuth2 = translator('oauth2', oauth2);
