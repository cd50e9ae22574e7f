import type { Way } from '../../auth-types/index.ts';
import { tChoosing as t } from '../../i18n/choosing.ts';
import { listOf } from '../../i18n/list.ts';

type NamedWay = { way: Way; name: string; hint: string };

/** Activepieces' own word for "no name given" (contract 3). */
const unnamed = ['', 'Connection'];

const typeNames = {
  SECRET_TEXT: 'secret_text',
  BASIC_AUTH: 'basic_auth',
  CUSTOM_AUTH: 'custom_auth',
  OIDC: 'oidc',
  NO_AUTH: 'no_auth',
} as const;

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
  const type = typeNames[way.auth.type as keyof typeof typeNames];
  return { name: givenName(way) ?? t(type), hint: hintOf(way, app) };
}

function hintOf({ auth, fields }: Way, app: string): string {
  if (auth.type === 'SECRET_TEXT') return t('secret_text.hint', { app });
  const asked = fields.filter(({ required }) => required).map(({ displayName }) => displayName);
  if (asked.length === 0) return t('no_auth.hint');
  return t('fields.hint', { fields: listOf(asked) });
}
