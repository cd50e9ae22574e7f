import { directionOf, matchLanguage } from './language.ts';
import type { RedirectTexts } from './texts.ts';
import { activeLocale } from './translator.ts';

/** A small chunk for each language: the page is shown for a moment only. */
const loaders = import.meta.glob<RedirectTexts>(['./locales/*.json', '!./locales/en.json'], {
  query: '?group=redirect',
  import: 'texts',
});

/** As `setLocale`, for the redirect page. English if the language's chunk cannot be loaded. */
export async function setRedirectLocale(tags: readonly string[]): Promise<void> {
  const language = matchLanguage(tags);
  const redirect = await loaders[`./locales/${language}.json`]?.().catch(() => undefined);
  if (!redirect) return;
  Object.assign(activeLocale, { language, texts: { redirect } });
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
}
