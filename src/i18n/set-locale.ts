import { parseCustomTexts } from './custom-texts.ts';
import { directionOf, type Language, matchLanguage } from './language.ts';
import type { Plural, Text, Texts } from './texts.ts';
import { activeLocale } from './translator.ts';

/** A chunk for each language, with all groups but the redirect page's. */
const loaders = import.meta.glob<Texts>(['./locales/*.json', '!./locales/en.json'], {
  query: '?without=redirect',
  import: 'texts',
});

const LOAD_TIMEOUT_MS = 4000;

/**
 * Shows the dialog in the first of these languages that is supported, with the host's custom texts in place of ours.
 * English if the language's chunk cannot be loaded in time: a dialog that can be used is better than none.
 *
 * @param onMissing called before that; the dialog's files may have been replaced
 */
export async function setLocale(
  tags: readonly string[],
  custom: object = {},
  onMissing?: () => Promise<void>,
): Promise<Language> {
  const language = matchLanguage(tags);
  const load = loaders[`./locales/${language}.json`];
  try {
    const texts = load && (await Promise.race([load(), rejectAfter(LOAD_TIMEOUT_MS)]));
    return activate(language, texts ?? {}, custom);
  } catch {
    await onMissing?.();
    return activate('en', {}, custom);
  }
}

function rejectAfter(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, ms));
}

function activate(language: Language, texts: Partial<Texts>, custom: object): Language {
  const direction = directionOf(language);
  const merged: typeof activeLocale.texts = {};
  for (const group of Object.keys({ ...texts, ...custom }) as (keyof Texts)[]) {
    const both = { ...texts[group], ...parseCustomTexts(custom, group) };
    merged[group] = direction === 'rtl' ? isolatePlaceholders(both) : both;
  }
  Object.assign(activeLocale, { language, texts: merged });
  Object.assign(document.documentElement, { lang: language, dir: direction });
  return language;
}

const numericPlaceholders = ['count', 'max', 'min', 'number'];

/** Unicode isolates (UAX #9): a Latin name in an Arabic sentence must not reorder the words around it. */
function isolatePlaceholders(texts: { [key: string]: Text }): { [key: string]: Text } {
  const isolate = (text: string) =>
    text.replace(
      /\{(\w+)\}/g,
      (placeholder, name) =>
        // A first-strong isolate has no strong character in a bare number, and would move its sign to the other side.
        `${numericPlaceholders.includes(name) ? '\u2066' : '\u2068'}${placeholder}\u2069`,
    );
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? isolate(text)
        : (Object.fromEntries(Object.entries(text).map(([form, one]) => [form, isolate(one)])) as Plural),
    ]),
  );
}
