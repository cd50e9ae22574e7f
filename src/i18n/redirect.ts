import { en } from './redirect/en.ts';
import { translator } from './translator.ts';

export type RedirectText = keyof typeof en;

/** The texts of the redirect page, which is a page of its own. */
export const tRedirect = translator(en);
