import { texts as english } from './locales/en.json?group=redirect';
import { translator } from './translator.ts';

export type RedirectText = keyof typeof english;

/** The redirect page, which is built by itself. */
export const tRedirect = translator('redirect', english);
