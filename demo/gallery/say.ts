import { speak } from '../../src/i18n/speak.ts';
import type { RedirectTexts } from '../../src/i18n/texts.ts';
import { spoken } from '../../src/i18n/translator.ts';
import { look } from './look.ts';

/** In the language that the address asks for, or in none that anybody speaks. */
export async function say(): Promise<void> {
  const pseudo = look.pseudo ? await import('./pseudo.ts') : undefined;
  const language = await speak([look.locale], pseudo?.pseudoTexts);
  const page: { redirect: RedirectTexts } = await import(`../../src/i18n/${language}/redirect.ts`);
  spoken.texts.redirect = pseudo?.pseudoRedirect ?? page.redirect;
}
