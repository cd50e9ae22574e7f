import type { Piece, PieceAuth, PieceProperty } from '../pieces/piece.ts';

/** Translations are keyed by the first characters of the English text. */
const keyLength = 512;

type Translate = (english: string) => string;

/**
 * The piece in another language. As in Activepieces, an auth's own name stays English, and so does
 * everything of a piece that offers several auths.
 */
export function translatePiece(piece: Piece, locale: string | undefined): Piece {
  const texts = locale === undefined || locale === 'en' ? undefined : piece.i18n?.[locale];
  if (!texts) return piece;
  const translate: Translate = (english) => texts[english.slice(0, keyLength)] || english;
  return {
    ...piece,
    description: translate(piece.description),
    ...(piece.auth && { auth: Array.isArray(piece.auth) ? piece.auth : translateAuth(piece.auth, translate) }),
  };
}

function translateAuth(auth: PieceAuth, translate: Translate): PieceAuth {
  const described = { ...auth, ...(auth.description !== undefined && { description: translate(auth.description) }) };
  switch (described.type) {
    case 'BASIC_AUTH':
      return {
        ...described,
        username: translateLabel(described.username, translate),
        password: translateLabel(described.password, translate),
      };
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return {
        ...described,
        props: translateProperties(described.props, translate),
      };
    case 'OAUTH2':
      return { ...described, ...(described.props && { props: translateProperties(described.props, translate) }) };
    default:
      return described;
  }
}

function translateProperties<T extends PieceProperty>(
  props: { [key: string]: T },
  translate: Translate,
): { [key: string]: T } {
  return Object.fromEntries(
    Object.entries(props).map(([key, property]) => [key, translateProperty(property, translate)]),
  );
}

function translateProperty<T extends PieceProperty>(property: T, translate: Translate): T {
  const labelled = translateLabel(property, translate);
  if (!('options' in labelled)) return labelled;
  const choices = labelled.options.options.map((choice) => ({ ...choice, label: translate(choice.label) }));
  return { ...labelled, options: { ...labelled.options, options: choices } };
}

function translateLabel<T extends { displayName: string; description?: string }>(label: T, translate: Translate): T {
  return {
    ...label,
    displayName: translate(label.displayName),
    ...(label.description !== undefined && { description: translate(label.description) }),
  };
}
