import { redirect } from './en/redirect.ts';
import { translator } from './translator.ts';

export type RedirectText = keyof typeof redirect;

/** The texts of the redirect page, which is a page of its own. */
export const tRedirect = translator('redirect', redirect);
