import type { DemoPiece } from '../pieces/piece.ts';

/** Translations are keyed by the first characters of the English text. */
const KEY_LENGTH = 512;

type Translate = (english: string) => string;

/**
 * The piece in another language. As in Activepieces, an auth's own name stays English, and so does
 * everything of a piece that offers several auths.
 */
export function translatePiece(piece: DemoPiece, locale = 'en'): DemoPiece {
  const { auth, description } = piece;
  const texts = locale === 'en' ? undefined : piece.i18n?.[locale];
  if (!texts) return piece;
  const translate: Translate = (english) => texts[english.slice(0, KEY_LENGTH)] || english;
  const translated = { ...piece, description: translate(description) };
  if (!auth || Array.isArray(auth)) return translated;
  return { ...translated, auth: { ...translateTexts(auth, translate), displayName: auth.displayName } };
}

/** Translates the labels and descriptions of a value and of everything in it. */
function translateTexts<T>(value: T, translate: Translate): T {
  if (Array.isArray(value)) return value.map((item) => translateTexts(item, translate)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const isText = typeof item === 'string' && ['displayName', 'description', 'label'].includes(key);
    return [key, isText ? translate(item) : translateTexts(item, translate)];
  });
  return Object.fromEntries(entries);
}
