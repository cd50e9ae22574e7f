import type { Way } from '../../auth-types/index.ts';
import { tAuthMethods as t, tAuthTypes } from '../../i18n/auth-methods.ts';
import { formatList } from '../../i18n/format-list.ts';

type NamedWay = { way: Way; name: string; hint: string };

/** Activepieces' own word for "no name given" (contract 3). */
const unnamed = ['', 'Connection'];

/** What an end user can tell the ways by. Of two with one name the piece's own names tell more, or a number does. */
export function nameWays(ways: Way[], app: string): NamedWay[] {
  const plain = ways.map((way) => ({ way, ...nameOf(way, app) }));
  const own = apart(plain, ({ name, way }) => {
    const given = givenName(way);
    return given && given !== name ? t('named', { name, given }) : name;
  });
  return apart(own, ({ name, way }) => {
    const namesakes = own.filter((one) => one.name === name);
    const number = namesakes.findIndex((one) => one.way === way) + 1;
    return t('numbered', { name, number: String(number) });
  });
}

/** Renames those that share their name with another one. */
function apart(named: NamedWay[], rename: (one: NamedWay) => string): NamedWay[] {
  return named.map((one) => {
    const shared = named.filter(({ name }) => name === one.name).length > 1;
    return shared ? { ...one, name: rename(one) } : one;
  });
}

function givenName({ auth }: Way): string | undefined {
  return unnamed.includes(auth.displayName) ? undefined : auth.displayName;
}

function nameOf(way: Way, app: string): { name: string; hint: string } {
  if (way.label) return way.label(app);
  return { name: givenName(way) ?? typeName(way.auth), hint: hintOf(way, app) };
}

function typeName({ type }: Way['auth']): string {
  // OAuth2 has labels of its own, and an unsupported type is never offered.
  return type === 'NO_AUTH'
    ? t('no-auth')
    : tAuthTypes(type as Exclude<typeof type, 'NO_AUTH' | 'OAUTH2' | 'UNSUPPORTED'>);
}

function hintOf({ auth, fields }: Way, app: string): string {
  if (auth.type === 'SECRET_TEXT') return t('hint.secret-text', { app });
  const asked = fields.filter(({ required }) => required).map(({ displayName }) => displayName);
  if (asked.length === 0) return t('hint.no-fields');
  return t('hint.fields', { fields: formatList(asked) });
}
