import english from '../../src/i18n/locales/en.json';
import type { Text } from '../../src/i18n/texts.ts';

type Texts = { [key: string]: Text };

const { redirect, ...dialog } = english;

const accents: { [letter: string]: string } = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
};

/** By how much a translation may be longer than English, as a fraction. */
const EXPANSION = 0.4;

/** Pseudo-localized English: longer, with accents, and in brackets, whose absence reveals a truncated text. */
export const pseudoTexts = Object.fromEntries(
  Object.entries(dialog).map(([group, texts]) => [group, pseudoLocalize(texts)]),
);

export const pseudoRedirectTexts = pseudoLocalize(redirect);

function pseudoLocalize(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? pseudoLocalizeText(text)
        : { ...mapValues(text, pseudoLocalizeText), other: pseudoLocalizeText(text.other) },
    ]),
  );
}

function mapValues(pluralForms: object, change: (text: string) => string) {
  return Object.fromEntries(Object.entries(pluralForms).map(([form, text]) => [form, change(text)]));
}

/** Leaves `{placeholders}` as they are. */
function pseudoLocalizeText(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  return `[${parts.map((part, at) => (at % 2 ? part : part.replace(/[a-z]+/gi, expand))).join('')}]`;
}

/** Each word by itself: it is long words that overflow a button. */
function expand(word: string): string {
  let missing = Math.ceil(word.length * EXPANSION);
  const stretched = word.replace(/[aeiou]/gi, (vowel) => {
    const accented = accents[vowel] ?? vowel;
    return missing-- > 0 ? accented + accented : accented;
  });
  return stretched + 'y'.repeat(Math.max(0, missing));
}
