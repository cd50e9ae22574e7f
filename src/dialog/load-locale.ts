import type { CustomTexts } from '../i18n/texts.ts';
import type { Unparsed } from '../protocol/unparsed.ts';
import { lazyPart } from './lazy-part.ts';
import { reloadIfUseful } from './reload-if-useful.ts';
import { LAZY_TIMEOUT_MS, within } from './within.ts';

const loadSetLocale = lazyPart(() => import('../i18n/set-locale.ts'), undefined);

/**
 * Resolves with the language that is shown. It is English, which needs no chunk, if that of another one cannot be
 * loaded in time.
 */
export async function loadLocale(locale: string, texts?: Unparsed<CustomTexts>): Promise<string> {
  if (!texts && /^en\b/i.test(locale)) return 'en';
  const preferred = [locale, ...(navigator.languages ?? [])];
  const locales = await within(loadSetLocale(), LAZY_TIMEOUT_MS);
  return locales ? locales.setLocale(preferred, texts, reloadIfUseful) : 'en';
}
