import { directionOf, languageOf, type Translated } from './language.ts';
import type { RedirectTexts } from './texts.ts';
import { spoken } from './translator.ts';

/** One small file each: the page is looked at for a moment. */
const files: { [Language in Translated]: () => Promise<{ redirect: RedirectTexts }> } = {
  ar: () => import('./ar/redirect.ts'),
  bg: () => import('./bg/redirect.ts'),
  de: () => import('./de/redirect.ts'),
  es: () => import('./es/redirect.ts'),
  fr: () => import('./fr/redirect.ts'),
  he: () => import('./he/redirect.ts'),
  hu: () => import('./hu/redirect.ts'),
  id: () => import('./id/redirect.ts'),
  it: () => import('./it/redirect.ts'),
  ja: () => import('./ja/redirect.ts'),
  ko: () => import('./ko/redirect.ts'),
  nl: () => import('./nl/redirect.ts'),
  pl: () => import('./pl/redirect.ts'),
  pt: () => import('./pt/redirect.ts'),
  ru: () => import('./ru/redirect.ts'),
  tr: () => import('./tr/redirect.ts'),
  uk: () => import('./uk/redirect.ts'),
  vi: () => import('./vi/redirect.ts'),
  zh: () => import('./zh/redirect.ts'),
  'zh-TW': () => import('./zh-TW/redirect.ts'),
};

/** As `speak`, for the redirect page. English if the file of that language cannot be loaded. */
export async function speakRedirect(wanted: readonly string[]): Promise<void> {
  const language = languageOf(wanted);
  if (language === 'en') return;
  const loaded = await files[language]().catch(() => undefined);
  if (!loaded) return;
  Object.assign(spoken, { language, texts: { redirect: loaded.redirect } });
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
}
