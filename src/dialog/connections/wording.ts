import { tConnections as t, tAuthTypes } from '../../i18n/connections.ts';
import { activeLocale } from '../../i18n/translator.ts';
import type { ListedConnection, PieceSummary } from '../../model.ts';
import type { Manager } from './state.ts';

/** How it was connected; a placeholder and a newer server's type have no words. */
export function typeOf({ type, status }: ListedConnection): string | undefined {
  if (status === 'MISSING') return undefined;
  switch (type) {
    case 'SECRET_TEXT':
    case 'BASIC_AUTH':
    case 'CUSTOM_AUTH':
    case 'OIDC':
      return tAuthTypes(type);
    case 'NO_AUTH':
      return t('type.no-auth');
    case 'OAUTH2':
      return t('type.own-app');
    case 'PLATFORM_OAUTH2':
    case 'CLOUD_OAUTH2':
      return t('type.sign-in');
    default:
      return undefined;
  }
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
    : new Intl.DateTimeFormat(activeLocale.language, { dateStyle: 'medium' }).format(date);
}
