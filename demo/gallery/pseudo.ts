import english from '../../src/i18n/locales/en.json';
import type { Text } from '../../src/i18n/texts.ts';

type Words = { [key: string]: Text };

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

/** How much longer than English a text may become, as a share of it. */
const growth = 0.4;

/** Pseudo-localized English: longer, with accents, and in brackets, which show that it is whole. */
export const pseudoTexts = Object.fromEntries(Object.entries(dialog).map(([group, words]) => [group, pseudo(words)]));

/** Of the redirect page. */
export const pseudoRedirect = pseudo(redirect);

function pseudo(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [
      key,
      typeof text === 'string' ? bracketed(text) : { ...mapped(text, bracketed), other: bracketed(text.other) },
    ]),
  );
}

function mapped(forms: object, change: (text: string) => string) {
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, change(text)]));
}

function bracketed(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  return `[${parts.map((part, at) => (at % 2 ? part : part.replace(/[a-z]+/gi, longer))).join('')}]`;
}

/** Word by word: it is long words that burst a button. */
function longer(word: string): string {
  let missing = Math.ceil(word.length * growth);
  const stretched = word.replace(/[aeiou]/gi, (vowel) => {
    const accented = accents[vowel] ?? vowel;
    return missing-- > 0 ? accented + accented : accented;
  });
  return stretched + 'y'.repeat(Math.max(0, missing));
}
