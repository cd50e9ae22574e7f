import { activeLocale } from './translator.ts';

/** The most frequent character of Japanese, Korean and Chinese: fonts have thousands of others in parts of their own. */
const FREQUENT = /[あ가的]/;

/** Letters that fonts do not count as Latin, but as extended Latin, Cyrillic, Arabic and so on. */
const BEYOND_LATIN = /(?![ıŒœ])[^\0-ÿ\P{Letter}]/u;

/** A letter or two of the script that the dialog's texts are in, beside the Latin of names and keys. */
export function sampleLetters(): string {
  const texts = JSON.stringify(activeLocale.texts);
  const [letter = ''] = FREQUENT.exec(texts) ?? BEYOND_LATIN.exec(texts) ?? [];
  return `a${letter}`;
}
