import { speak } from '../../src/i18n/speak.ts';
import { speakRedirect } from '../../src/i18n/speak-redirect.ts';
import { spoken } from '../../src/i18n/translator.ts';
import { look } from './look.ts';

/** In the language that the address asks for, or in one that nobody speaks. */
export async function sayDialog(): Promise<void> {
  await speak([look.locale], look.pseudo ? (await import('./pseudo.ts')).pseudoTexts : {});
}

export async function sayRedirect(): Promise<void> {
  await speakRedirect([look.locale]);
  if (look.pseudo) spoken.texts.redirect = (await import('./pseudo.ts')).pseudoRedirect;
}
