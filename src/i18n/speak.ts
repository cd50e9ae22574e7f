import { directionOf, type Language, languageOf } from './language.ts';
import type { OwnTexts, Plural, Text, Texts } from './texts.ts';
import { spoken } from './translator.ts';

/** A chunk for each language, with all groups but the redirect page's, which is built by itself. */
const files = import.meta.glob<Texts>(['./locales/*.json', '!./locales/en.json'], {
  query: '?without=redirect',
  import: 'texts',
});

/**
 * The dialog speaks the first of these languages that it has from here on, with the host's own texts on top. English
 * if the file of that language cannot be loaded: a dialog that can be used is better than none.
 */
export async function speak(wanted: readonly string[], own: object = {}): Promise<Language> {
  const language = languageOf(wanted);
  if (language === 'en') return say('en', {}, own);
  try {
    return say(language, (await files[`./locales/${language}.json`]?.()) ?? {}, own);
  } catch {
    return say('en', {}, own);
  }
}

function say(language: Language, texts: Partial<Texts>, own: object): Language {
  const direction = directionOf(language);
  const all: typeof spoken.texts = {};
  for (const group of Object.keys({ ...texts, ...own }) as (keyof Texts)[]) {
    const words = { ...texts[group], ...ownTexts(own, group) };
    all[group] = direction === 'rtl' ? isolated(words) : words;
  }
  Object.assign(spoken, { language, texts: all });
  Object.assign(document.documentElement, { lang: language, dir: direction });
  return language;
}

/** What the host gives is not checked on its way here; what is no text is left out. */
function ownTexts(own: OwnTexts, group: keyof Texts): { [key: string]: Text } {
  return Object.fromEntries(
    Object.entries(Object(own[group])).filter((entry): entry is [string, Text] => isText(entry[1])),
  );
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'string' ||
    (typeof Object(value).other === 'string' && Object.values(Object(value)).every((form) => typeof form === 'string'))
  );
}

/** Placeholders that stand for a number. */
const numbers = ['count', 'max', 'min', 'number'];

/** A Latin name in an Arabic sentence must not turn the words around it. */
function isolated(words: { [key: string]: Text }): { [key: string]: Text } {
  const isolate = (text: string) =>
    text.replace(
      /\{(\w+)\}/g,
      (placeholder, name) =>
        // The sign of a bare number would go to its other side.
        `${numbers.includes(name) ? '\u2066' : '\u2068'}${placeholder}\u2069`,
    );
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? isolate(text)
        : (Object.fromEntries(Object.entries(text).map(([form, one]) => [form, isolate(one)])) as Plural),
    ]),
  );
}
