import { texts as english } from './locales/en.json?group=redirect';
import { translator } from './translator.ts';

export type RedirectText = keyof typeof english;

/** The texts of the redirect page, which is a page of its own. */
export const tRedirect = translator('redirect', english);
