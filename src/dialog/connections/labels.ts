import { isNamedAuthType, tConnections as t, tAuthTypes } from '../../i18n/connections.ts';
import { activeLocale } from '../../i18n/translator.ts';
import type { ListedConnection } from '../../model/connection.ts';
import type { PieceSummary } from '../../model/piece.ts';
import type { ManagerState } from './manager-state.ts';

/** Undefined for placeholders, which have no credentials yet, and for types of a newer server. */
export function typeLabel({ type, status }: ListedConnection): string | undefined {
  if (status === 'MISSING') return undefined;
  switch (type) {
    case 'OAUTH2':
      return t('type.own-app');
    case 'PLATFORM_OAUTH2':
    case 'CLOUD_OAUTH2':
      return t('type.sign-in');
    default:
      return isNamedAuthType(type) ? tAuthTypes(type) : undefined;
  }
}

/** While the apps load, and for a removed one, the label is derived from the package name: `@x/piece-google-sheets`. */
export function pieceSummary({ pieces }: ManagerState, name: string): Pick<PieceSummary, 'displayName' | 'logoUrl'> {
  const piece = Array.isArray(pieces) ? pieces.find((candidate) => candidate.name === name) : undefined;
  if (piece) return piece;
  const words = name.replace(/^.*piece-/, '').replaceAll('-', ' ');
  return { displayName: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** In the user's locale; undefined unless the server sent a date. */
export function createdDate({ created }: ListedConnection): string | undefined {
  const date = new Date(created ?? Number.NaN);
  return Number.isNaN(date.getTime())
    ? undefined
    : new Intl.DateTimeFormat(activeLocale.language, { dateStyle: 'medium' }).format(date);
}
