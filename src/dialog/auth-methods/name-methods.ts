import type { AuthMethod } from '../../auth-types/index.ts';
import { tAuthMethods as t, tAuthTypes } from '../../i18n/auth-methods.ts';
import { formatList } from '../../i18n/format-list.ts';

type NamedMethod = { method: AuthMethod; name: string; hint: string };

/** Activepieces' own word for "no name given" (contract 3). */
const unnamed = ['', 'Connection'];

/** Names by which an end user can tell the methods apart: two of one name get the piece's own name, or a number. */
export function nameMethods(methods: AuthMethod[], app: string): NamedMethod[] {
  const plain = methods.map((method) => ({ method, ...nameOf(method, app) }));
  const own = renameDuplicates(plain, ({ name, method }) => {
    const given = givenName(method);
    return given && given !== name ? t('named', { name, given }) : name;
  });
  return renameDuplicates(own, ({ name, method }) => {
    const namesakes = own.filter((one) => one.name === name);
    const number = namesakes.findIndex((one) => one.method === method) + 1;
    return t('numbered', { name, number: String(number) });
  });
}

/** Renames those that share their name with another one. */
function renameDuplicates(named: NamedMethod[], rename: (one: NamedMethod) => string): NamedMethod[] {
  return named.map((one) => {
    const shared = named.filter(({ name }) => name === one.name).length > 1;
    return shared ? { ...one, name: rename(one) } : one;
  });
}

function givenName({ auth }: AuthMethod): string | undefined {
  return unnamed.includes(auth.displayName) ? undefined : auth.displayName;
}

function nameOf(method: AuthMethod, app: string): { name: string; hint: string } {
  if (method.label) return method.label(app);
  return { name: givenName(method) ?? typeName(method.auth), hint: hintOf(method, app) };
}

function typeName({ type }: AuthMethod['auth']): string {
  // OAuth2 has labels of its own, and an unsupported type is never offered.
  return type === 'NO_AUTH'
    ? t('no-auth')
    : tAuthTypes(type as Exclude<typeof type, 'NO_AUTH' | 'OAUTH2' | 'UNSUPPORTED'>);
}

function hintOf({ auth, fields }: AuthMethod, app: string): string {
  if (auth.type === 'SECRET_TEXT') return t('hint.secret-text', { app });
  const asked = fields.filter(({ required }) => required).map(({ displayName }) => displayName);
  if (asked.length === 0) return t('hint.no-fields');
  return t('hint.fields', { fields: formatList(asked) });
}
