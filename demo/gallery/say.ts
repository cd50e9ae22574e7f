import { setLocale } from '../../src/i18n/set-locale.ts';
import { setRedirectLocale } from '../../src/i18n/set-redirect-locale.ts';
import { activeLocale } from '../../src/i18n/translator.ts';
import { look } from './look.ts';

/** In the language that the address asks for, or in one that nobody speaks. */
export async function sayDialog(): Promise<void> {
  await setLocale([look.locale], look.pseudo ? (await import('./pseudo.ts')).pseudoTexts : {});
}

export async function sayRedirect(): Promise<void> {
  await setRedirectLocale([look.locale]);
  if (look.pseudo) activeLocale.texts.redirect = (await import('./pseudo.ts')).pseudoRedirect;
}
