import { directionOf, languageOf } from './language.ts';
import type { RedirectTexts } from './texts.ts';
import { spoken } from './translator.ts';

/** One small file each: the page is looked at for a moment. */
const files = import.meta.glob<RedirectTexts>(['./locales/*.json', '!./locales/en.json'], {
  query: '?group=redirect',
  import: 'texts',
});

/** As `speak`, for the redirect page. English if the file of that language cannot be loaded. */
export async function speakRedirect(wanted: readonly string[]): Promise<void> {
  const language = languageOf(wanted);
  if (language === 'en') return;
  const redirect = await files[`./locales/${language}.json`]?.().catch(() => undefined);
  if (!redirect) return;
  Object.assign(spoken, { language, texts: { redirect } });
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
}
