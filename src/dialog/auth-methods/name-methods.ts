import type { AuthMethod } from '../../auth-types/index.ts';
import { tChoosing as t } from '../../i18n/choosing.ts';
import { listOf } from '../../i18n/list.ts';

type NamedMethod = { method: AuthMethod; name: string; hint: string };

/** Activepieces' own word for "no name given" (contract 3). */
const unnamed = ['', 'Connection'];

const typeNames = {
  SECRET_TEXT: 'secret_text',
  BASIC_AUTH: 'basic_auth',
  CUSTOM_AUTH: 'custom_auth',
  OIDC: 'oidc',
  NO_AUTH: 'no_auth',
} as const;

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
  const type = typeNames[method.auth.type as keyof typeof typeNames];
  return { name: givenName(method) ?? t(type), hint: hintOf(method, app) };
}

function hintOf({ auth, fields }: AuthMethod, app: string): string {
  if (auth.type === 'SECRET_TEXT') return t('secret_text.hint', { app });
  const asked = fields.filter(({ required }) => required).map(({ displayName }) => displayName);
  if (asked.length === 0) return t('no_auth.hint');
  return t('fields.hint', { fields: listOf(asked) });
}
