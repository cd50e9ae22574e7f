import { type ConnectionsText, tConnections as t } from '../../i18n/connections.ts';
import { spoken } from '../../i18n/translator.ts';
import type { ListedConnection, PieceSummary } from '../../model.ts';
import type { Manager } from './state.ts';

const knownTypes = [
  'SECRET_TEXT',
  'BASIC_AUTH',
  'CUSTOM_AUTH',
  'OIDC',
  'NO_AUTH',
  'OAUTH2',
  'PLATFORM_OAUTH2',
  'CLOUD_OAUTH2',
];

/** How it was connected; a placeholder and a newer server's type have no words. */
export function typeOf({ type, status }: ListedConnection): string | undefined {
  if (status === 'MISSING') return undefined;
  return knownTypes.includes(type) ? t(`type.${type}` as ConnectionsText) : undefined;
}

/** Until the apps are loaded, or for one that is gone, the name tells enough: `@x/piece-google-sheets`. */
export function pieceOf({ pieces }: Manager, name: string): Pick<PieceSummary, 'displayName' | 'logoUrl'> {
  const known = Array.isArray(pieces) ? pieces.find((piece) => piece.name === name) : undefined;
  if (known) return known;
  const words = name.replace(/^.*piece-/, '').replaceAll('-', ' ');
  return { displayName: words.charAt(0).toUpperCase() + words.slice(1) };
}

export function dateOf({ created }: ListedConnection): string | undefined {
  const date = new Date(created);
  return Number.isNaN(date.getTime())
    ? undefined
    : new Intl.DateTimeFormat(spoken.language, { dateStyle: 'medium' }).format(date);
}
